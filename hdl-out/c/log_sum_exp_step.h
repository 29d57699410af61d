/*
 * log_sum_exp_step
 *
 * function    softplus(beta * x) / beta with beta = 1
 * input       s16f12: value = code * 2^-12, codes -32768 to 32767
 * domain      codes -32768 to 0; others must not occur
 * output      u16f16: value = code * 2^-16, codes 0 to 65535
 * criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-16
 * worst case  0.999976067705 ulp at input code -12340 (value -3.0126953125): output code 3146
 *             (value 0.048004150390625), exact value 0.047988891966740345912
 * unclamped   0.999976067705 ulp against the function itself, beyond the output range too
 * saturation  none: the function stays within the output range
 * checked     every input of the domain: 32769
 * design      method pwl, fold none, 130 segments, 7784 table bits
 * spec        sha256 b3ff8b46e3f76ff02806d6c543ec5c3af2dcb40d4e39193c9118abc9c1030ab7
 *
 * Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
 */
#ifndef HALFULP_LOG_SUM_EXP_STEP_H
#define HALFULP_LOG_SUM_EXP_STEP_H

#include <stddef.h>
#include <stdint.h>

#define LOG_SUM_EXP_STEP_INPUT_FRACTION_BITS 12
#define LOG_SUM_EXP_STEP_OUTPUT_FRACTION_BITS 16
#define LOG_SUM_EXP_STEP_TABLE_BYTES 1438
#define LOG_SUM_EXP_STEP_MAX_ERROR_MICRO_ULP 999977

#ifndef HALFULP_TABLE
#ifdef __AVR__
#include <avr/pgmspace.h>
#define HALFULP_TABLE PROGMEM
#else
#define HALFULP_TABLE
#endif
#endif

#ifndef HALFULP_READ_INT16
#define HALFULP_READ_INT16
static inline int16_t halfulp_read_int16(const int16_t *word) {
#ifdef __AVR__
  const uint16_t bits = pgm_read_word(word);
  return bits <= 0x7fffu ? (int16_t)bits : (int16_t)(-1 - (int16_t)(0xffffu - bits));
#else
  return *word;
#endif
}
#endif

#ifndef HALFULP_READ_INT32
#define HALFULP_READ_INT32
static inline int32_t halfulp_read_int32(const int32_t *word) {
#ifdef __AVR__
  const uint32_t bits = pgm_read_dword(word);
  return bits <= 0x7fffffffu ? (int32_t)bits : (int32_t)(-1 - (int32_t)(0xffffffffu - bits));
#else
  return *word;
#endif
}
#endif

#ifndef HALFULP_READ_UINT32
#define HALFULP_READ_UINT32
static inline uint32_t halfulp_read_uint32(const uint32_t *word) {
#ifdef __AVR__
  const uint32_t bits = pgm_read_dword(word);
  return bits;
#else
  return *word;
#endif
}
#endif

/* softplus(beta * x) / beta with beta = 1: the output code at an input code. */
static inline uint16_t log_sum_exp_step(int16_t x) {
  static const int32_t breakpoint_5_table[3] HALFULP_TABLE = {
    -12934, -3325, 32768
  };
  static const int32_t breakpoint_4_table[5] HALFULP_TABLE = {
    -18173, -9697, -5157, -1632, 32768
  };
  static const int32_t breakpoint_3_table[9] HALFULP_TABLE = {
    -22673, -15198, -11159, -8398, -6159, -4211, -2473, -819,
    32768
  };
  static const int32_t breakpoint_2_table[17] HALFULP_TABLE = {
    -26321, -20123, -16563, -13983, -11999, -10402, -9021, -7778,
    -6681, -5657, -4695, -3761, -2881, -2029, -1235, -434,
    32768
  };
  static const int32_t breakpoint_1_table[33] HALFULP_TABLE = {
    -28936, -24289, -21305, -19097, -17338, -15860, -14572, -13443,
    -12459, -11571, -10769, -10045, -9364, -8701, -8094, -7493,
    -6943, -6412, -5893, -5397, -4925, -4429, -3988, -3546,
    -3087, -2676, -2268, -1833, -1434, -1026, -629, -235,
    32768
  };
  static const int16_t breakpoint_0_table[65] HALFULP_TABLE = {
    -30634, -27526, -25239, -23440, -21959, -20691, -19601, -18624,
    -17742, -16942, -16202, -15519, -14883, -14280, -13701, -13185,
    -12690, -12219, -11785, -11364, -10953, -10587, -10222, -9868,
    -9526, -9186, -8857, -8549, -8248, -7934, -7638, -7355,
    -7077, -6813, -6545, -6285, -6029, -5777, -5527, -5277,
    -5041, -4806, -4577, -4321, -4099, -3872, -3654, -3436,
    -3205, -2983, -2781, -2571, -2373, -2161, -1932, -1735,
    -1531, -1337, -1136, -915, -723, -530, -336, -137,
    1
  };
  static const uint32_t slope_table[130] HALFULP_TABLE = {
    57u, 90u, 132u, 182u, 241u, 309u, 385u, 469u,
    561u, 662u, 773u, 892u, 1018u, 1151u, 1298u, 1451u,
    1612u, 1784u, 1964u, 2160u, 2357u, 2561u, 2780u, 3010u,
    3250u, 3499u, 3758u, 4025u, 4317u, 4598u, 4884u, 5185u,
    5497u, 5810u, 6136u, 6471u, 6807u, 7153u, 7512u, 7868u,
    8238u, 8622u, 8992u, 9382u, 9774u, 10181u, 10594u, 11008u,
    11440u, 11878u, 12313u, 12800u, 13280u, 13744u, 14214u, 14691u,
    15180u, 15684u, 16226u, 16782u, 17307u, 17847u, 18387u, 18918u,
    19479u, 20045u, 20583u, 21159u, 21742u, 22348u, 22950u, 23527u,
    24128u, 24780u, 25402u, 26001u, 26640u, 27328u, 27983u, 28637u,
    29289u, 29940u, 30612u, 31279u, 31928u, 32712u, 33499u, 34173u,
    34872u, 35552u, 36289u, 37024u, 37730u, 38440u, 39166u, 39907u,
    40675u, 41539u, 42283u, 43029u, 43721u, 44460u, 45224u, 45962u,
    46678u, 47432u, 48215u, 49088u, 49972u, 50704u, 51480u, 52234u,
    53002u, 53782u, 54528u, 55316u, 56090u, 56883u, 57827u, 58603u,
    59370u, 60103u, 60890u, 61670u, 62432u, 63242u, 64022u, 64834u,
    65536u, 0u
  };
  static const uint32_t intercept_table[130] HALFULP_TABLE = {
    512077u, 765408u, 1069872u, 1414462u, 1803037u, 2232437u, 2694209u, 3186660u,
    3708290u, 4263052u, 4854491u, 5470259u, 6104405u, 6756410u, 7458562u, 8171049u,
    8902733u, 9666030u, 10446364u, 11276600u, 12092448u, 12919058u, 13787612u, 14680422u,
    15592453u, 16518983u, 17462835u, 18416215u, 19437446u, 20400395u, 21361887u, 22354498u,
    23363627u, 24357115u, 25372910u, 26396732u, 27405101u, 28424864u, 29463818u, 30475502u,
    31508211u, 32561199u, 33557956u, 34590567u, 35610272u, 36650766u, 37687968u, 38709600u,
    39757286u, 40800800u, 41819448u, 42938688u, 44021540u, 45049352u, 46072291u, 47092218u,
    48119283u, 49158766u, 50255808u, 51358719u, 52380505u, 53412002u, 54423846u, 55400683u,
    56413236u, 57415126u, 58349329u, 59330993u, 60304881u, 61296734u, 62261994u, 63168961u,
    64094696u, 65077700u, 65995310u, 66860915u, 67764936u, 68716112u, 69600457u, 70463648u,
    71305093u, 72126030u, 72953656u, 73755632u, 74517691u, 75415221u, 76288607u, 77017325u,
    77753473u, 78450756u, 79186142u, 79898008u, 80562441u, 81211399u, 81855425u, 82492427u,
    83131334u, 83824304u, 84399302u, 84956071u, 85454991u, 85969304u, 86480748u, 86955790u,
    87398788u, 87846444u, 88290789u, 88762880u, 89213227u, 89567380u, 89923462u, 90250791u,
    90564740u, 90864278u, 91132192u, 91396232u, 91635656u, 91861432u, 92103898u, 92282209u,
    92439755u, 92572885u, 92697201u, 92800908u, 92884132u, 92952520u, 92998857u, 93027040u,
    93034496u, 93034496u
  };
  /* input code */
  const int32_t code = x;
  /* bit 7 of the segment */
  const int32_t reached_7 = code >= -30 ? 1 : 0;
  /* decides bit 6 of the segment */
  const int32_t breakpoint_6 = reached_7 != 0 ? 32768 : -7214;
  /* bit 6 of the segment */
  const int32_t reached_6 = code >= breakpoint_6 ? 1 : 0;
  /* high bits of the segment */
  const int32_t segment_high_6 = (reached_7 << 1) + reached_6;
  /* decides bit 5 of the segment */
  const int32_t breakpoint_5 = halfulp_read_int32(&breakpoint_5_table[segment_high_6]);
  /* bit 5 of the segment */
  const int32_t reached_5 = code >= breakpoint_5 ? 1 : 0;
  /* high bits of the segment */
  const int32_t segment_high_5 = (segment_high_6 << 1) + reached_5;
  /* decides bit 4 of the segment */
  const int32_t breakpoint_4 = halfulp_read_int32(&breakpoint_4_table[segment_high_5]);
  /* bit 4 of the segment */
  const int32_t reached_4 = code >= breakpoint_4 ? 1 : 0;
  /* high bits of the segment */
  const int32_t segment_high_4 = (segment_high_5 << 1) + reached_4;
  /* decides bit 3 of the segment */
  const int32_t breakpoint_3 = halfulp_read_int32(&breakpoint_3_table[segment_high_4]);
  /* bit 3 of the segment */
  const int32_t reached_3 = code >= breakpoint_3 ? 1 : 0;
  /* high bits of the segment */
  const int32_t segment_high_3 = (segment_high_4 << 1) + reached_3;
  /* decides bit 2 of the segment */
  const int32_t breakpoint_2 = halfulp_read_int32(&breakpoint_2_table[segment_high_3]);
  /* bit 2 of the segment */
  const int32_t reached_2 = code >= breakpoint_2 ? 1 : 0;
  /* high bits of the segment */
  const int32_t segment_high_2 = (segment_high_3 << 1) + reached_2;
  /* decides bit 1 of the segment */
  const int32_t breakpoint_1 = halfulp_read_int32(&breakpoint_1_table[segment_high_2]);
  /* bit 1 of the segment */
  const int32_t reached_1 = code >= breakpoint_1 ? 1 : 0;
  /* high bits of the segment */
  const int32_t segment_high_1 = (segment_high_2 << 1) + reached_1;
  /* decides bit 0 of the segment */
  const int32_t breakpoint_0 = halfulp_read_int16(&breakpoint_0_table[segment_high_1]);
  /* bit 0 of the segment */
  const int32_t reached_0 = code >= breakpoint_0 ? 1 : 0;
  /* segment that holds the input */
  const int32_t segment = (segment_high_1 << 1) + reached_0;
  /* slope times 2^13 */
  const int32_t slope = (int32_t)halfulp_read_uint32(&slope_table[segment]);
  /* intercept times 2^11 */
  const int32_t intercept = (int32_t)halfulp_read_uint32(&intercept_table[segment]);
  /* slope times position */
  const int32_t product = slope * code;
  /* intercept times 2^13 */
  const int32_t aligned_intercept = intercept << 2;
  /* value times 2^13 */
  const int32_t sum = product + aligned_intercept;
  /* rounded down */
  const int32_t value = sum >> 13;
  return (uint16_t)value;
}

/* The output codes at n input codes; y may be x where the types are the same. */
static inline void log_sum_exp_step_array(const int16_t *x, uint16_t *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = log_sum_exp_step(*x++);
  }
}

#endif
