/*
 * gelu_s16f12_s16f12
 *
 * function    x * normal_cdf((x - mu) / sigma) with mu = 0, sigma = 1
 * input       s16f12: value = code * 2^-12, codes -32768 to 32767
 * output      s16f12: value = code * 2^-12, codes -32768 to 32767
 * criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-12
 * worst case  0.999999999953 ulp at input code -31679 (value -7.734130859375): output code -1
 *             (value -0.000244140625), exact value -4.0260753765027672456E-14
 * unclamped   0.999999999953 ulp against the function itself, beyond the output range too
 * saturation  none: the function stays within the output range
 * checked     every input of the domain: 65536
 * design      method pwl, fold relu-even, 30 segments, 1426 table bits
 * spec        sha256 e9711322e4205588506e47c1e9888abe39656ee9f377e796a98033ae3b1526dd
 *
 * Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
 */
#ifndef HALFULP_GELU_S16F12_S16F12_H
#define HALFULP_GELU_S16F12_S16F12_H

#include <stddef.h>
#include <stdint.h>

#define GELU_S16F12_S16F12_INPUT_FRACTION_BITS 12
#define GELU_S16F12_S16F12_OUTPUT_FRACTION_BITS 12
#define GELU_S16F12_S16F12_TABLE_BYTES 234
#define GELU_S16F12_S16F12_MAX_ERROR_MICRO_ULP 1000000

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

/* x * normal_cdf((x - mu) / sigma) with mu = 0, sigma = 1: the output code at an input code. */
static inline int16_t gelu_s16f12_s16f12(int16_t x) {
  static const uint16_t breakpoint_2_table[4] HALFULP_TABLE = {
    867, 2792, 7278, 12965
  };
  static const uint16_t breakpoint_1_table[8] HALFULP_TABLE = {
    425, 1311, 2262, 3460, 5120, 8453, 11026, 32769
  };
  static const uint16_t breakpoint_0_table[15] HALFULP_TABLE = {
    215, 647, 1091, 1538, 2011, 2513, 3122, 3780,
    4575, 6628, 7882, 9031, 10282, 11885, 14702
  };
  static const int16_t slope_table[30] HALFULP_TABLE = {
    -7871, -7193, -6508, -5814, -5129, -4475, -3833, -3202,
    -2580, -1963, -1382, -828, -257, 340, 808, 1216,
    1584, 1892, 2081, 1891, 1657, 1408, 1164, 928,
    707, 507, 327, 183, 76, 1
  };
  static const int32_t intercept_table[30] HALFULP_TABLE = {
    6, -2194, -6695, -13667, -22927, -34045, -47175, -62308,
    -79463, -98828, -119320, -141041, -165899, -194866, -220053, -244099,
    -267887, -289870, -304854, -285182, -258576, -227933, -195725, -162439,
    -129190, -97071, -66098, -39373, -17714, -495
  };
  /* input code */
  const int32_t code = x;
  /* whether x lies in the lower half */
  const int32_t negative = code < 0 ? 1 : 0;
  /* distance of x below the centre */
  const int32_t below = 0 - code;
  /* distance of x from the centre */
  const int32_t magnitude = negative != 0 ? below : code;
  /* bit 4 of the segment */
  const int32_t reached_4 = magnitude >= 4142 ? 1 : 0;
  /* decides bit 3 of the segment */
  const int32_t breakpoint_3 = reached_4 != 0 ? 9632 : 1769;
  /* bit 3 of the segment */
  const int32_t reached_3 = magnitude >= breakpoint_3 ? 1 : 0;
  /* high bits of the segment */
  const int32_t segment_high_3 = (reached_4 << 1) + reached_3;
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
  /* slope times 2^14 */
  const int32_t slope = halfulp_read_int16(&slope_table[segment]);
  /* intercept times 2^8 */
  const int32_t intercept = halfulp_read_int32(&intercept_table[segment]);
  /* slope times position */
  const int32_t product = slope * magnitude;
  /* intercept times 2^14 */
  const int32_t aligned_intercept = intercept * 64;
  /* value times 2^14 */
  const int32_t sum = product + aligned_intercept;
  /* rounded down */
  const int32_t value = sum < 0 ? -1 - ((-1 - sum) >> 14) : sum >> 14;
  /* x above the centre, otherwise 0 */
  const int32_t relu = negative != 0 ? 0 : code;
  /* ramp plus the even residual */
  const int32_t ramp_plus_value = relu + value;
  return (int16_t)ramp_plus_value;
}

/* The output codes at n input codes; y may be x where the types are the same. */
static inline void gelu_s16f12_s16f12_array(const int16_t *x, int16_t *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = gelu_s16f12_s16f12(*x++);
  }
}

#endif
