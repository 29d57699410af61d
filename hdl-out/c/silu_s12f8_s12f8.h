/*
 * silu_s12f8_s12f8
 *
 * function    x * sigmoid(x)
 * input       s12f8: value = code * 2^-8, codes -2048 to 2047
 * output      s12f8: value = code * 2^-8, codes -2048 to 2047
 * criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-8
 * worst case  0.998514065391 ulp at input code 1264 (value 4.9375): output code 1254 (value
 *             4.8984375), exact value 4.90233794556793294
 * unclamped   0.998514065391 ulp against the function itself, beyond the output range too
 * saturation  none: the function stays within the output range
 * checked     every input of the domain: 4096
 * design      method pwl, fold relu-even, 9 segments, 286 table bits
 * spec        sha256 501f8bba3a18dcc8b1b9bbeb9e59675deaba0866657de2b322b24196f2571769
 *
 * Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
 */
#ifndef HALFULP_SILU_S12F8_S12F8_H
#define HALFULP_SILU_S12F8_S12F8_H

#include <stddef.h>
#include <stdint.h>

#define SILU_S12F8_S12F8_INPUT_FRACTION_BITS 8
#define SILU_S12F8_S12F8_OUTPUT_FRACTION_BITS 8
#define SILU_S12F8_S12F8_TABLE_BYTES 43
#define SILU_S12F8_S12F8_MAX_ERROR_MICRO_ULP 998515

#ifndef HALFULP_TABLE
#ifdef __AVR__
#include <avr/pgmspace.h>
#define HALFULP_TABLE PROGMEM
#else
#define HALFULP_TABLE
#endif
#endif

#ifndef HALFULP_READ_INT8
#define HALFULP_READ_INT8
static inline int8_t halfulp_read_int8(const int8_t *word) {
#ifdef __AVR__
  const uint8_t bits = pgm_read_byte(word);
  return bits <= 0x7fu ? (int8_t)bits : (int8_t)(-1 - (int8_t)(0xffu - bits));
#else
  return *word;
#endif
}
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

/* x * sigmoid(x): the output code at an input code. */
static inline int16_t silu_s12f8_s12f8(int16_t x) {
  static const uint16_t breakpoint_1_table[3] HALFULP_TABLE = {
    142, 857, 2049
  };
  static const uint16_t breakpoint_0_table[5] HALFULP_TABLE = {
    66, 224, 466, 1115, 2049
  };
  static const int8_t slope_table[9] HALFULP_TABLE = {
    -113, -78, -44, -16, 12, 24, 15, 7, 2
  };
  static const int16_t intercept_table[9] HALFULP_TABLE = {
    4, -567, -1766, -3318, -5574, -6930, -5010, -2789,
    -987
  };
  /* input code, clamped to -2048 to 2047 */
  const int32_t code = x < -2048 ? -2048 : x > 2047 ? 2047 : x;
  /* whether x lies in the lower half */
  const int32_t negative = code < 0 ? 1 : 0;
  /* distance of x below the centre */
  const int32_t below = 0 - code;
  /* distance of x from the centre */
  const int32_t distance = negative != 0 ? below : code;
  /* bit 3 of the segment */
  const int32_t reached_3 = distance >= 1448 ? 1 : 0;
  /* decides bit 2 of the segment */
  const int32_t breakpoint_2 = reached_3 != 0 ? 2049 : 323;
  /* bit 2 of the segment */
  const int32_t reached_2 = distance >= breakpoint_2 ? 1 : 0;
  /* high bits of the segment */
  const int32_t segment_high_2 = (reached_3 << 1) + reached_2;
  /* decides bit 1 of the segment */
  const int32_t breakpoint_1 = halfulp_read_uint16(&breakpoint_1_table[segment_high_2]);
  /* bit 1 of the segment */
  const int32_t reached_1 = distance >= breakpoint_1 ? 1 : 0;
  /* high bits of the segment */
  const int32_t segment_high_1 = (segment_high_2 << 1) + reached_1;
  /* decides bit 0 of the segment */
  const int32_t breakpoint_0 = halfulp_read_uint16(&breakpoint_0_table[segment_high_1]);
  /* bit 0 of the segment */
  const int32_t reached_0 = distance >= breakpoint_0 ? 1 : 0;
  /* segment that holds the input */
  const int32_t segment = (segment_high_1 << 1) + reached_0;
  /* slope times 2^8 */
  const int32_t slope = halfulp_read_int8(&slope_table[segment]);
  /* intercept times 2^6 */
  const int32_t intercept = halfulp_read_int16(&intercept_table[segment]);
  /* slope times position */
  const int32_t product = slope * distance;
  /* intercept times 2^8 */
  const int32_t aligned_intercept = intercept * 4;
  /* value times 2^8 */
  const int32_t sum = product + aligned_intercept;
  /* rounded down */
  const int32_t value = sum < 0 ? -1 - ((-1 - sum) >> 8) : sum >> 8;
  /* x above the centre, otherwise 0 */
  const int32_t relu = negative != 0 ? 0 : code;
  /* ramp plus the even residual */
  const int32_t ramp_plus_value = relu + value;
  return (int16_t)ramp_plus_value;
}

/* The output codes at n input codes; y may be x where the types are the same. */
static inline void silu_s12f8_s12f8_array(const int16_t *x, int16_t *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = silu_s12f8_s12f8(*x++);
  }
}

#endif
