/*
 * tanh_s16f12_s16f15
 *
 * function    tanh(x)
 * input       s16f12: value = code * 2^-12, codes -32768 to 32767
 * output      s16f15: value = code * 2^-15, codes -32768 to 32767
 * criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-15
 * worst case  0.999900379365 ulp at input code -11262 (value -2.74951171875): output code
 *             -32500 (value -0.9918212890625), exact value -0.99185180360044448214
 * unclamped   0.999900379365 ulp against the function itself, beyond the output range too
 * saturation  10054 inputs beyond the output range, above at codes 22714 to 32767
 * checked     every input of the domain: 65536
 * design      method pwl, fold odd, 100 segments, 5185 table bits
 * spec        sha256 66ab4528c0174e2bf69b09a5497ef04b97780b0a1a076022b2306dc9bbdab4a4
 *
 * Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
 */
#ifndef HALFULP_TANH_S16F12_S16F15_H
#define HALFULP_TANH_S16F12_S16F15_H

#include <stddef.h>
#include <stdint.h>

#define TANH_S16F12_S16F15_INPUT_FRACTION_BITS 12
#define TANH_S16F12_S16F15_OUTPUT_FRACTION_BITS 15
#define TANH_S16F12_S16F15_TABLE_BYTES 798
#define TANH_S16F12_S16F15_MAX_ERROR_MICRO_ULP 999901

#ifndef HALFULP_TABLE
#ifdef __AVR__
#include <avr/pgmspace.h>
#define HALFULP_TABLE PROGMEM
#else
#define HALFULP_TABLE
#endif
#endif

#ifndef HALFULP_READ_UINT16
#define HALFULP_READ_UINT16
static inline uint16_t halfulp_read_uint16(const uint16_t *word) {
#ifdef __AVR__
  const uint16_t bits = pgm_read_word(word);
  return bits;
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

/* tanh(x): the output code at an input code. */
static inline int16_t tanh_s16f12_s16f15(int16_t x) {
  static const uint16_t breakpoint_4_table[4] HALFULP_TABLE = {
    1856, 4557, 8904, 32769
  };
  static const uint16_t breakpoint_3_table[7] HALFULP_TABLE = {
    1136, 2511, 3824, 5352, 7434, 11084, 32769
  };
  static const uint16_t breakpoint_2_table[13] HALFULP_TABLE = {
    692, 1509, 2183, 2830, 3483, 4173, 4946, 5797,
    6810, 8115, 9861, 12787, 32769
  };
  static const uint16_t breakpoint_1_table[25] HALFULP_TABLE = {
    435, 922, 1329, 1680, 2023, 2350, 2677, 2992,
    3315, 3650, 4004, 4352, 4751, 5143, 5575, 6026,
    6536, 7132, 7762, 8495, 9346, 10435, 11866, 13978,
    18648
  };
  static const uint16_t breakpoint_0_table[50] HALFULP_TABLE = {
    267, 569, 810, 1032, 1234, 1421, 1594, 1770,
    1940, 2105, 2269, 2428, 2596, 2756, 2908, 3075,
    3235, 3399, 3566, 3738, 3913, 4088, 4263, 4467,
    4651, 4846, 5046, 5245, 5470, 5689, 5909, 6153,
    6404, 6670, 6966, 7276, 7595, 7943, 8300, 8701,
    9115, 9600, 10137, 10746, 11455, 12300, 13339, 14736,
    16887, 21922
  };
  static const uint16_t slope_table[100] HALFULP_TABLE = {
    8184, 8133, 8072, 8002, 7924, 7836, 7746, 7644, 7545, 7440, 7337, 7228, 7127, 7016, 6897, 6776,
    6662, 6541, 6422, 6304, 6192, 6060, 5936, 5815, 5688, 5555, 5434, 5316, 5200, 5079, 4952, 4822,
    4701, 4588, 4466, 4343, 4222, 4109, 3984, 3861, 3742, 3624, 3508, 3401, 3290, 3178, 3062, 2939,
    2836, 2728, 2620, 2521, 2420, 2325, 2230, 2136, 2038, 1944, 1852, 1765, 1684, 1603, 1519, 1436,
    1359, 1282, 1208, 1135, 1064, 984, 918, 857, 796, 737, 680, 626, 576, 526, 478, 434,
    394, 355, 315, 279, 245, 214, 185, 158, 133, 110, 90, 72, 56, 42, 30, 20,
    12, 6, 2, 0
  };
  static const uint32_t intercept_table[100] HALFULP_TABLE = {
    322u, 6841u, 19888u, 39705u, 66607u, 102194u, 143640u, 196191u,
    252286u, 317020u, 385339u, 462662u, 538777u, 626984u, 726832u, 833830u,
    939533u, 1056693u, 1176967u, 1301008u, 1423136u, 1572406u, 1717916u, 1864740u,
    2024000u, 2196483u, 2358325u, 2520803u, 2684864u, 2860725u, 3050402u, 3250100u,
    3441029u, 3623709u, 3825763u, 4034585u, 4245136u, 4446448u, 4674136u, 4903842u,
    5131242u, 5361990u, 5593925u, 5812484u, 6043957u, 6282541u, 6534865u, 6809167u,
    7043680u, 7294626u, 7551033u, 7790877u, 8040538u, 8280050u, 8524226u, 8770632u,
    9032763u, 9289452u, 9545773u, 9793134u, 10027847u, 10267052u, 10520056u, 10775185u,
    11016784u, 11263204u, 11504918u, 11748282u, 11989966u, 12268540u, 12503675u, 12725536u,
    12952151u, 13176131u, 13397264u, 13611614u, 13814416u, 14021826u, 14225692u, 14417028u,
    14595064u, 14772718u, 14959604u, 15132333u, 15299927u, 15456995u, 15608147u, 15753122u,
    15891572u, 16023264u, 16141811u, 16252390u, 16354588u, 16447851u, 16531610u, 16605171u,
    16667706u, 16718201u, 16755294u, 16776960u
  };
  /* input code */
  const int32_t code = x;
  /* whether x lies in the lower half */
  const int32_t negative = code < 0 ? 1 : 0;
  /* distance of x below the centre */
  const int32_t below = 0 - code;
  /* distance of x from the centre */
  const int32_t magnitude = negative != 0 ? below : code;
  /* bit 6 of the segment */
  const int32_t reached_6 = magnitude >= 6278 ? 1 : 0;
  /* decides bit 5 of the segment */
  const int32_t breakpoint_5 = reached_6 != 0 ? 15669 : 3157;
  /* bit 5 of the segment */
  const int32_t reached_5 = magnitude >= breakpoint_5 ? 1 : 0;
  /* high bits of the segment */
  const int32_t segment_high_5 = (reached_6 << 1) + reached_5;
  /* decides bit 4 of the segment */
  const int32_t breakpoint_4 = halfulp_read_uint16(&breakpoint_4_table[segment_high_5]);
  /* bit 4 of the segment */
  const int32_t reached_4 = magnitude >= breakpoint_4 ? 1 : 0;
  /* high bits of the segment */
  const int32_t segment_high_4 = (segment_high_5 << 1) + reached_4;
  /* decides bit 3 of the segment */
  const int32_t breakpoint_3 = halfulp_read_uint16(&breakpoint_3_table[segment_high_4]);
  /* bit 3 of the segment */
  const int32_t reached_3 = magnitude >= breakpoint_3 ? 1 : 0;
  /* high bits of the segment */
  const int32_t segment_high_3 = (segment_high_4 << 1) + reached_3;
  /* decides bit 2 of the segment */
  const int32_t breakpoint_2 = halfulp_read_uint16(&breakpoint_2_table[segment_high_3]);
  /* bit 2 of the segment */
  const int32_t reached_2 = magnitude >= breakpoint_2 ? 1 : 0;
  /* high bits of the segment */
  const int32_t segment_high_2 = (segment_high_3 << 1) + reached_2;
  /* decides bit 1 of the segment */
  const int32_t breakpoint_1 = halfulp_read_uint16(&breakpoint_1_table[segment_high_2]);
  /* bit 1 of the segment */
  const int32_t reached_1 = magnitude >= breakpoint_1 ? 1 : 0;
  /* high bits of the segment */
  const int32_t segment_high_1 = (segment_high_2 << 1) + reached_1;
  /* decides bit 0 of the segment */
  const int32_t breakpoint_0 = halfulp_read_uint16(&breakpoint_0_table[segment_high_1]);
  /* bit 0 of the segment */
  const int32_t reached_0 = magnitude >= breakpoint_0 ? 1 : 0;
  /* segment that holds the input */
  const int32_t segment = (segment_high_1 << 1) + reached_0;
  /* slope times 2^10 */
  const int32_t slope = halfulp_read_uint16(&slope_table[segment]);
  /* intercept times 2^9 */
  const int32_t intercept = (int32_t)halfulp_read_uint32(&intercept_table[segment]);
  /* slope times position */
  const int32_t product = slope * magnitude;
  /* intercept times 2^10 */
  const int32_t aligned_intercept = intercept << 1;
  /* value times 2^10 */
  const int32_t sum = product + aligned_intercept;
  /* rounded down */
  const int32_t value = sum >> 10;
  /* value in the lower half */
  const int32_t mirrored = 0 - value;
  /* value in the half of x */
  const int32_t unfolded = negative != 0 ? mirrored : value;
  return (int16_t)unfolded;
}

/* The output codes at n input codes; y may be x where the types are the same. */
static inline void tanh_s16f12_s16f15_array(const int16_t *x, int16_t *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = tanh_s16f12_s16f15(*x++);
  }
}

#endif
