package dev.halfulp.emit.c;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Hands out names for the locals of one function: each once, none with a meaning of its own in C or C++. */
final class CNames {
    /** Keywords of C and C++ and lower-case macros of compilers and of common headers. */
    private static final Set<String> TAKEN = Set.copyOf(List.of((""
                    + "alignas alignof and and_eq asm assert atomic_cancel atomic_commit atomic_noexcept auto bitand"
                    + " bitor bool break case catch char char8_t char16_t char32_t class co_await co_return co_yield"
                    + " compl concept const const_cast consteval constexpr constinit continue decltype default delete"
                    + " do double dynamic_cast else enum errno explicit export extern false far float for friend goto"
                    + " huge i386 if inline int interface interrupt linux long max min mutable namespace near new"
                    + " noexcept not not_eq nullptr offsetof operator or or_eq private protected public reflexpr"
                    + " register reinterpret_cast requires restrict return short signed sizeof small static"
                    + " static_assert static_cast struct switch synchronized template this thread_local throw true try"
                    + " typedef typeid typename typeof typeof_unqual union unix unsigned using virtual void volatile"
                    + " wchar_t while xor xor_eq int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t"
                    + " size_t")
            .split(" ")));

    private final Set<String> used = new HashSet<>();

    /** The wanted name, or where that is taken the same with an ending. */
    String claim(String wanted) {
        String candidate = wanted;
        for (int suffix = 1; TAKEN.contains(candidate) || !used.add(candidate); suffix++) {
            candidate = wanted + (suffix == 1 ? "_value" : "_value_" + suffix);
        }
        return candidate;
    }
}
