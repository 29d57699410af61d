/*
 * quick_gelu
 *
 * function    x * sigmoid(k * x) with k = 1.702
 * input       s12f8: value = code * 2^-8, codes -2048 to 2047
 * output      s12f8: value = code * 2^-8, codes -2048 to 2047
 * criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-8
 * worst case  0.998725007944 ulp at input code -639 (value -2.49609375): output code -10
 *             (value -0.0390625), exact value -0.035161230437720358377
 * unclamped   0.998725007944 ulp against the function itself, beyond the output range too
 * saturation  none: the function stays within the output range
 * checked     every input of the domain: 4096
 * design      method pwl, fold relu-even, 8 segments, 229 table bits
 * spec        sha256 fbdd6bad3b9a478e0efc66e9c8b73c055b8d34391b117309a43162e4c0baf943
 *
 * Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
 */
#ifndef HALFULP_QUICK_GELU_H
#define HALFULP_QUICK_GELU_H

#include <stddef.h>
#include <stdint.h>

#define QUICK_GELU_INPUT_FRACTION_BITS 8
#define QUICK_GELU_OUTPUT_FRACTION_BITS 8
#define QUICK_GELU_TABLE_BYTES 32
#define QUICK_GELU_MAX_ERROR_MICRO_ULP 998726

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

/* x * sigmoid(k * x) with k = 1.702: the output code at an input code. */
static inline int16_t quick_gelu(int16_t x) {
  static const uint16_t breakpoint_0_table[4] HALFULP_TABLE = {
    53, 177, 530, 1041
  };
  static const int8_t slope_table[8] HALFULP_TABLE = {
    -27, -16, -6, 2, 6, 3, 1, 0
  };
  static const int16_t intercept_table[8] HALFULP_TABLE = {
    6, -553, -1630, -3021, -4073, -2494, -1041, -33
  };
  /* input code, clamped to -2048 to 2047 */
  const int32_t code = x < -2048 ? -2048 : x > 2047 ? 2047 : x;
  /* whether x lies in the lower half */
  const int32_t negative = code < 0 ? 1 : 0;
  /* distance of x below the centre */
  const int32_t below = 0 - code;
  /* distance of x from the centre */
  const int32_t magnitude = negative != 0 ? below : code;
  /* bit 2 of the segment */
  const int32_t reached_2 = magnitude >= 276 ? 1 : 0;
  /* decides bit 1 of the segment */
  const int32_t breakpoint_1 = reached_2 != 0 ? 746 : 110;
  /* bit 1 of the segment */
  const int32_t reached_1 = magnitude >= breakpoint_1 ? 1 : 0;
  /* high bits of the segment */
  const int32_t segment_high_1 = (reached_2 << 1) + reached_1;
  /* decides bit 0 of the segment */
  const int32_t breakpoint_0 = halfulp_read_uint16(&breakpoint_0_table[segment_high_1]);
  /* bit 0 of the segment */
  const int32_t reached_0 = magnitude >= breakpoint_0 ? 1 : 0;
  /* segment that holds the input */
  const int32_t segment = (segment_high_1 << 1) + reached_0;
  /* slope times 2^6 */
  const int32_t slope = halfulp_read_int8(&slope_table[segment]);
  /* intercept times 2^6 */
  const int32_t intercept = halfulp_read_int16(&intercept_table[segment]);
  /* slope times position */
  const int32_t product = slope * magnitude;
  /* value times 2^6 */
  const int32_t sum = product + intercept;
  /* rounded down */
  const int32_t value = sum < 0 ? -1 - ((-1 - sum) >> 6) : sum >> 6;
  /* x above the centre, otherwise 0 */
  const int32_t relu = negative != 0 ? 0 : code;
  /* ramp plus the even residual */
  const int32_t ramp_plus_value = relu + value;
  return (int16_t)ramp_plus_value;
}

/* The output codes at n input codes; y may be x where the types are the same. */
static inline void quick_gelu_array(const int16_t *x, int16_t *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = quick_gelu(*x++);
  }
}

#endif
