/*
 * gelu_s12f8_s12f8
 *
 * function    x * normal_cdf((x - mu) / sigma) with mu = 0, sigma = 1
 * input       s12f8: value = code * 2^-8, codes -2048 to 2047
 * output      s12f8: value = code * 2^-8, codes -2048 to 2047
 * criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-8
 * worst case  0.997787626262 ulp at input code -44 (value -0.171875): output code -18 (value
 *             -0.0703125), exact value -0.074210107915082936859
 * unclamped   0.997787626262 ulp against the function itself, beyond the output range too
 * saturation  none: the function stays within the output range
 * checked     every input of the domain: 4096
 * design      method uniform, fold relu-even, 32 segments, 384 table bits
 * spec        sha256 886f89cd43db83294ad3854d020794ed82cbed176e45336f5e9e119c58995e3e
 *
 * Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
 */
#ifndef HALFULP_GELU_S12F8_S12F8_H
#define HALFULP_GELU_S12F8_S12F8_H

#include <stddef.h>
#include <stdint.h>

#define GELU_S12F8_S12F8_INPUT_FRACTION_BITS 8
#define GELU_S12F8_S12F8_OUTPUT_FRACTION_BITS 8
#define GELU_S12F8_S12F8_TABLE_BYTES 64
#define GELU_S12F8_S12F8_MAX_ERROR_MICRO_ULP 997788

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

/* x * normal_cdf((x - mu) / sigma) with mu = 0, sigma = 1: the output code at an input code. */
static inline int16_t gelu_s12f8_s12f8(int16_t x) {
  static const int8_t slope_table[32] HALFULP_TABLE = {
    -7, -6, -4, -3, -2, 0, 0, 1, 2, 2, 2, 2, 2, 2, 2, 2,
    1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  };
  static const int8_t intercept_table[32] HALFULP_TABLE = {
    0, -27, -51, -67, -78, -85, -85, -84, -81, -74, -66, -58, -50, -42, -35, -29,
    -21, -17, -13, -9, -5, -4, -3, -2, -1, 0, 0, 0, 0, 0, 0, 0
  };
  /* input code, clamped to -2048 to 2047 */
  const int32_t code = x < -2048 ? -2048 : x > 2047 ? 2047 : x;
  /* whether x lies in the lower half */
  const int32_t negative = code < 0 ? 1 : 0;
  /* distance of x below the centre */
  const int32_t below = 0 - code;
  /* distance of x from the centre */
  const int32_t distance = negative != 0 ? below : code;
  /* distance up to the limit */
  const int32_t magnitude = distance > 1023 ? 1023 : distance;
  /* high bits */
  const int32_t block = magnitude >> 5;
  /* low bits */
  const int32_t offset = magnitude & 31;
  /* slope times 2^4 */
  const int32_t slope = halfulp_read_int8(&slope_table[block]);
  /* intercept times 2^1 */
  const int32_t intercept = halfulp_read_int8(&intercept_table[block]);
  /* slope times position */
  const int32_t product = slope * offset;
  /* intercept times 2^4 */
  const int32_t aligned_intercept = intercept * 8;
  /* value times 2^4 */
  const int32_t sum = product + aligned_intercept;
  /* rounded down */
  const int32_t value = sum < 0 ? -1 - ((-1 - sum) >> 4) : sum >> 4;
  /* x above the centre, otherwise 0 */
  const int32_t relu = negative != 0 ? 0 : code;
  /* ramp plus the even residual */
  const int32_t ramp_plus_value = relu + value;
  return (int16_t)ramp_plus_value;
}

/* The output codes at n input codes; y may be x where the types are the same. */
static inline void gelu_s12f8_s12f8_array(const int16_t *x, int16_t *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = gelu_s12f8_s12f8(*x++);
  }
}

#endif
