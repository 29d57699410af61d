package dev.halfulp.spec;

/** The words that no unit can be named, by where they come from; separated by white space. */
final class ReservedWords {
    /** Keywords of Verilog: IEEE 1364-2005, annex B. */
    static final String VERILOG = """
            always and assign automatic begin buf bufif0 bufif1 case casex casez cell cmos config deassign default
            defparam design disable edge else end endcase endconfig endfunction endgenerate endmodule endprimitive
            endspecify endtable endtask event for force forever fork function generate genvar highz0 highz1 if
            ifnone incdir include initial inout input instance integer join large liblist library localparam
            macromodule medium module nand negedge nmos nor noshowcancelled not notif0 notif1 or output parameter
            pmos posedge primitive pull0 pull1 pulldown pullup pulsestyle_ondetect pulsestyle_onevent rcmos real
            realtime reg release repeat rnmos rpmos rtran rtranif0 rtranif1 scalared showcancelled signed small
            specify specparam strong0 strong1 supply0 supply1 table task time tran tranif0 tranif1 tri tri0 tri1
            triand trior trireg unsigned use uwire vectored wait wand weak0 weak1 while wire wor xnor xor
            """;

    /** Keywords that SystemVerilog adds: IEEE 1800-2017, annex B. */
    static final String SYSTEM_VERILOG = """
            accept_on alias always_comb always_ff always_latch assert assume before bind bins binsof bit break byte
            chandle checker class clocking const constraint context continue cover covergroup coverpoint cross dist
            do endchecker endclass endclocking endgroup endinterface endpackage endprogram endproperty endsequence
            enum eventually expect export extends extern final first_match foreach forkjoin global iff ignore_bins
            illegal_bins implements implies import inside int interconnect interface intersect join_any join_none
            let local logic longint matches modport nettype new nexttime null package packed priority program
            property protected pure rand randc randcase randsequence ref reject_on restrict return s_always
            s_eventually s_nexttime s_until s_until_with sequence shortint shortreal soft solve static string strong
            struct super sync_accept_on sync_reject_on tagged this throughout timeprecision timeunit type typedef
            union unique unique0 until until_with untyped var virtual void wait_order weak wildcard with within
            """;

    /** Keywords of C99, C11 and C++ up to C++20, with the words for operators. */
    static final String C_FAMILY = """
            alignas alignof and and_eq asm auto bitand bitor bool break case catch char char16_t char32_t char8_t
            class co_await co_return co_yield compl concept const const_cast consteval constexpr constinit continue
            decltype default delete do double dynamic_cast else enum explicit export extern false final float for
            friend goto if import inline int long module mutable namespace new noexcept not not_eq nullptr operator
            or or_eq override private protected public register reinterpret_cast requires restrict return short
            signed sizeof static static_assert static_cast struct switch template this thread_local throw true try
            typedef typeid typename union unsigned using virtual void volatile wchar_t while xor xor_eq
            """;

    /** Keywords of Java, with the contextual ones: JLS 17, 3.9. */
    static final String JAVA = """
            abstract assert boolean break byte case catch char class const continue default do double else enum
            exports extends false final finally float for goto if implements import instanceof int interface long
            module native new null open opens package permits private protected provides public record requires
            return sealed short static strictfp super switch synchronized this throw throws to transient transitive
            true try uses var void volatile when while with yield
            """;

    /** Names of math.h, complex.h and tgmath.h in C11, with common extensions. */
    static final String C_LIBRARY_MATH = """
            acos acosf acosh acoshf acoshl acosl asin asinf asinh asinhf asinhl asinl atan atan2 atan2f atan2l atanf
            atanh atanhf atanhl atanl cabs cabsf cabsl cacos cacosf cacosh cacoshf cacoshl cacosl carg cargf cargl
            casin casinf casinh casinhf casinhl casinl catan catanf catanh catanhf catanhl catanl cbrt cbrtf cbrtl
            ccos ccosf ccosh ccoshf ccoshl ccosl ceil ceilf ceill cexp cexpf cexpl cimag cimagf cimagl clog clogf
            clogl CMPLX CMPLXF CMPLXL complex conj conjf conjl copysign copysignf copysignl cos cosf cosh coshf
            coshl cosl cpow cpowf cpowl cproj cprojf cprojl creal crealf creall csin csinf csinh csinhf csinhl csinl
            csqrt csqrtf csqrtl ctan ctanf ctanh ctanhf ctanhl ctanl double_t drem erf erfc erfcf erfcl erff erfl
            exp exp10 exp2 exp2f exp2l expf expl expm1 expm1f expm1l fabs fabsf fabsl fdim fdimf fdiml float_t floor
            floorf floorl fma fmaf fmal fmax fmaxf fmaxl fmin fminf fminl fmod fmodf fmodl FP_FAST_FMA FP_FAST_FMAF
            FP_FAST_FMAL FP_ILOGB0 FP_ILOGBNAN FP_INFINITE FP_NAN FP_NORMAL FP_SUBNORMAL FP_ZERO fpclassify frexp
            frexpf frexpl gamma HUGE_VAL HUGE_VALF HUGE_VALL hypot hypotf hypotl I ilogb ilogbf ilogbl imaginary
            INFINITY isfinite isgreater isgreaterequal isinf isless islessequal islessgreater isnan isnormal
            isunordered j0 j1 jn ldexp ldexpf ldexpl lgamma lgammaf lgammal llrint llrintf llrintl llround llroundf
            llroundl log log10 log10f log10l log1p log1pf log1pl log2 log2f log2l logb logbf logbl logf logl lrint
            lrintf lrintl lround lroundf lroundl M_1_PI M_2_PI M_2_SQRTPI M_E M_LN10 M_LN2 M_LOG10E M_LOG2E M_PI
            M_PI_2 M_PI_4 M_SQRT1_2 M_SQRT2 MATH_ERREXCEPT math_errhandling MATH_ERRNO modf modff modfl NAN nan nanf
            nanl nearbyint nearbyintf nearbyintl nextafter nextafterf nextafterl nexttoward nexttowardf nexttowardl
            pow pow10 powf powl remainder remainderf remainderl remquo remquof remquol rint rintf rintl round roundf
            roundl scalbln scalblnf scalblnl scalbn scalbnf scalbnl signbit significand sin sincos sinf sinh sinhf
            sinhl sinl sqrt sqrtf sqrtl tan tanf tanh tanhf tanhl tanl tgamma tgammaf tgammal trunc truncf truncl y0
            y1 yn
            """;

    /** Names of the other headers of C11, with the most common ones of POSIX. */
    static final String C_LIBRARY = """
            abort abs access alarm aligned_alloc asctime assert at_quick_exit atexit atof atoi atol atoll
            atomic_exchange atomic_fetch_add atomic_fetch_and atomic_fetch_or atomic_fetch_sub atomic_fetch_xor
            atomic_flag atomic_init atomic_is_lock_free atomic_load atomic_signal_fence atomic_store
            atomic_thread_fence bcmp bcopy bool bsearch btowc BUFSIZ bzero c16rtomb c32rtomb call_once calloc
            char16_t char32_t clearerr clock clock_t CLOCKS_PER_SEC close cnd_broadcast cnd_destroy cnd_init
            cnd_signal cnd_t cnd_timedwait cnd_wait ctime difftime div div_t dup EDOM EILSEQ environ EOF ERANGE
            errno exit EXIT_FAILURE EXIT_SUCCESS false fclose feclearexcept fegetenv fegetexceptflag fegetround
            feholdexcept fenv_t feof feraiseexcept ferror fesetenv fesetexceptflag fesetround fetestexcept
            feupdateenv fexcept_t fflush ffs fgetc fgetpos fgets fgetwc fgetws FILE FILENAME_MAX fopen FOPEN_MAX
            fork fpos_t fprintf fputc fputs fputwc fputws fread free freopen fscanf fseek fsetpos ftell fwide
            fwprintf fwrite fwscanf getc getchar getenv gets getwc getwchar gmtime imaxabs imaxdiv imaxdiv_t index
            isalnum isalpha isascii isblank iscntrl isdigit isgraph islower isprint ispunct isspace isupper iswalnum
            iswalpha iswblank iswcntrl iswctype iswdigit iswgraph iswlower iswprint iswpunct iswspace iswupper
            iswxdigit isxdigit jmp_buf kill kill_dependency L_tmpnam labs lconv ldiv ldiv_t link llabs lldiv lldiv_t
            localeconv localtime longjmp main malloc max_align_t MB_CUR_MAX mblen mbrlen mbrtoc16 mbrtoc32 mbrtowc
            mbsinit mbsrtowcs mbstate_t mbstowcs mbtowc memchr memcmp memcpy memmove memory_order memset mktime
            mtx_destroy mtx_init mtx_lock mtx_t mtx_timedlock mtx_trylock mtx_unlock NULL offsetof once_flag open
            pause perror pipe printf ptrdiff_t putc putchar puts putwc putwchar qsort quick_exit raise rand RAND_MAX
            random read realloc remove rename rewind rindex rsize_t scanf SEEK_CUR SEEK_END SEEK_SET select setbuf
            setjmp setlocale setvbuf sig_atomic_t SIG_DFL SIG_ERR SIG_IGN SIGABRT SIGFPE SIGILL SIGINT signal
            SIGSEGV SIGTERM size_t sleep snprintf sprintf srand srandom sscanf stat stderr stdin stdout strcat
            strchr strcmp strcoll strcpy strcspn strdup strerror strftime strlen strncat strncmp strncpy strndup
            strpbrk strrchr strspn strstr strtod strtof strtoimax strtok strtol strtold strtoll strtoul strtoull
            strtoumax strxfrm swprintf swscanf system thrd_create thrd_current thrd_detach thrd_equal thrd_exit
            thrd_join thrd_sleep thrd_start_t thrd_t thrd_yield thread_local time time_t TIME_UTC timespec
            timespec_get tm TMP_MAX tmpfile tmpnam toascii tolower toupper towctrans towlower towupper true
            tss_create tss_delete tss_dtor_t tss_get tss_set tss_t ungetc ungetwc unlink va_arg va_copy va_end
            va_list va_start vfprintf vfscanf vfwprintf vfwscanf vprintf vscanf vsnprintf vsprintf vsscanf vswprintf
            vswscanf vwprintf vwscanf wait wchar_t wcrtomb wcscat wcschr wcscmp wcscoll wcscpy wcscspn wcsftime
            wcslen wcsncat wcsncmp wcsncpy wcspbrk wcsrchr wcsrtombs wcsspn wcsstr wcstod wcstof wcstoimax wcstok
            wcstol wcstold wcstoll wcstombs wcstoul wcstoull wcstoumax wcsxfrm wctob wctomb wctrans wctrans_t wctype
            wctype_t WEOF wint_t wmemchr wmemcmp wmemcpy wmemmove wmemset wprintf write wscanf
            """;

    /** Names of stdint.h, limits.h, float.h and locale.h in C11. */
    static final String C_LIMITS = """
            CHAR_BIT CHAR_MAX CHAR_MIN DBL_DECIMAL_DIG DBL_DIG DBL_EPSILON DBL_HAS_SUBNORM DBL_MANT_DIG DBL_MAX
            DBL_MAX_10_EXP DBL_MAX_EXP DBL_MIN DBL_MIN_10_EXP DBL_MIN_EXP DBL_TRUE_MIN DECIMAL_DIG FLT_DECIMAL_DIG
            FLT_DIG FLT_EPSILON FLT_EVAL_METHOD FLT_HAS_SUBNORM FLT_MANT_DIG FLT_MAX FLT_MAX_10_EXP FLT_MAX_EXP
            FLT_MIN FLT_MIN_10_EXP FLT_MIN_EXP FLT_RADIX FLT_ROUNDS FLT_TRUE_MIN INT16_C INT16_MAX INT16_MIN int16_t
            INT32_C INT32_MAX INT32_MIN int32_t INT64_C INT64_MAX INT64_MIN int64_t INT8_C INT8_MAX INT8_MIN int8_t
            INT_FAST16_MAX INT_FAST16_MIN int_fast16_t INT_FAST32_MAX INT_FAST32_MIN int_fast32_t INT_FAST64_MAX
            INT_FAST64_MIN int_fast64_t INT_FAST8_MAX INT_FAST8_MIN int_fast8_t INT_LEAST16_MAX INT_LEAST16_MIN
            int_least16_t INT_LEAST32_MAX INT_LEAST32_MIN int_least32_t INT_LEAST64_MAX INT_LEAST64_MIN
            int_least64_t INT_LEAST8_MAX INT_LEAST8_MIN int_least8_t INT_MAX INT_MIN INTMAX_C INTMAX_MAX INTMAX_MIN
            intmax_t INTPTR_MAX INTPTR_MIN intptr_t LC_ALL LC_COLLATE LC_CTYPE LC_MONETARY LC_NUMERIC LC_TIME
            LDBL_DECIMAL_DIG LDBL_DIG LDBL_EPSILON LDBL_HAS_SUBNORM LDBL_MANT_DIG LDBL_MAX LDBL_MAX_10_EXP
            LDBL_MAX_EXP LDBL_MIN LDBL_MIN_10_EXP LDBL_MIN_EXP LDBL_TRUE_MIN LLONG_MAX LLONG_MIN LONG_MAX LONG_MIN
            MB_LEN_MAX PTRDIFF_MAX PTRDIFF_MIN SCHAR_MAX SCHAR_MIN SHRT_MAX SHRT_MIN SIG_ATOMIC_MAX SIG_ATOMIC_MIN
            SIZE_MAX UCHAR_MAX UINT16_C UINT16_MAX uint16_t UINT32_C UINT32_MAX uint32_t UINT64_C UINT64_MAX
            uint64_t UINT8_C UINT8_MAX uint8_t UINT_FAST16_MAX uint_fast16_t UINT_FAST32_MAX uint_fast32_t
            UINT_FAST64_MAX uint_fast64_t UINT_FAST8_MAX uint_fast8_t UINT_LEAST16_MAX uint_least16_t
            UINT_LEAST32_MAX uint_least32_t UINT_LEAST64_MAX uint_least64_t UINT_LEAST8_MAX uint_least8_t UINT_MAX
            UINTMAX_C UINTMAX_MAX uintmax_t UINTPTR_MAX uintptr_t ULLONG_MAX ULONG_MAX USHRT_MAX WCHAR_MAX WCHAR_MIN
            WINT_MAX WINT_MIN
            """;

    /** Headers that a file {@code <unit>.h} would hide; in any case. */
    static final String C_HEADERS = """
            alloca assert byteswap complex ctype dirent endian errno fcntl features fenv float intrin inttypes
            iso646 limits locale malloc math memory newlib poll pthread sched search setjmp signal stdalign stdarg
            stdatomic stdbit stdbool stdckdint stddef stdint stdio stdlib stdnoreturn string strings sysexits
            termios tgmath threads time uchar unistd values wchar wctype windows
            """;

    /** Public classes of java.lang in Java 17 to 26. */
    static final String JAVA_LANG = """
            AbstractMethodError Appendable ArithmeticException ArrayIndexOutOfBoundsException ArrayStoreException
            AssertionError AutoCloseable Boolean BootstrapMethodError Byte Character CharSequence Class
            ClassCastException ClassCircularityError ClassFormatError ClassLoader ClassNotFoundException ClassValue
            Cloneable CloneNotSupportedException Comparable Compiler Deprecated Double Enum
            EnumConstantNotPresentException Error Exception ExceptionInInitializerError Float FunctionalInterface
            IllegalAccessError IllegalAccessException IllegalArgumentException IllegalCallerException
            IllegalMonitorStateException IllegalStateException IllegalThreadStateException
            IncompatibleClassChangeError IndexOutOfBoundsException InheritableThreadLocal InstantiationError
            InstantiationException Integer InternalError InterruptedException IO Iterable
            LayerInstantiationException LazyConstant LinkageError Long MatchException Math Module ModuleLayer
            NegativeArraySizeException NoClassDefFoundError NoSuchFieldError NoSuchFieldException NoSuchMethodError
            NoSuchMethodException NullPointerException Number NumberFormatException Object OutOfMemoryError Override
            Package Process ProcessBuilder ProcessHandle Readable Record ReflectiveOperationException Runnable
            Runtime RuntimeException RuntimePermission SafeVarargs ScopedValue SecurityException SecurityManager
            Short StableValue StackOverflowError StackTraceElement StackWalker StrictMath String StringBuffer
            StringBuilder StringIndexOutOfBoundsException StringTemplate SuppressWarnings System Thread ThreadDeath
            ThreadGroup ThreadLocal Throwable TypeNotPresentException UnknownError UnsatisfiedLinkError
            UnsupportedClassVersionError UnsupportedOperationException VerifyError VirtualMachineError Void
            WrongThreadException
            """;

    /** Device names of Windows, which no file can have; in any case. */
    static final String DEVICES = """
            aux com0 com1 com2 com3 com4 com5 com6 com7 com8 com9 con lpt0 lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 lpt8
            lpt9 nul prn
            """;

    /** Names inside the generated code. */
    static final String GENERATED = """
            clk en i in_valid n out_valid rst x y
            """;

    private ReservedWords() {}
}
