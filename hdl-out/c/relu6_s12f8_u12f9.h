/*
 * relu6_s12f8_u12f9
 *
 * function    min(max(x, 0), 6)
 * input       s12f8: value = code * 2^-8, codes -2048 to 2047
 * output      u12f9: value = code * 2^-9, codes 0 to 4095
 * criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-9
 * worst case  0 ulp at input code -2048 (value -8): output code 0 (value 0), exact value 0
 * unclamped   0 ulp against the function itself, beyond the output range too
 * saturation  none: the function stays within the output range
 * checked     every input of the domain: 4096
 * design      method uniform, fold none, 8 segments, 24 table bits
 * spec        sha256 e9896461b78819889e2eaa05056a61e9251d2a3b4f38fd42317a37207ae851b0
 *
 * Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
 */
#ifndef HALFULP_RELU6_S12F8_U12F9_H
#define HALFULP_RELU6_S12F8_U12F9_H

#include <stddef.h>
#include <stdint.h>

#define RELU6_S12F8_U12F9_INPUT_FRACTION_BITS 8
#define RELU6_S12F8_U12F9_OUTPUT_FRACTION_BITS 9
#define RELU6_S12F8_U12F9_TABLE_BYTES 16
#define RELU6_S12F8_U12F9_MAX_ERROR_MICRO_ULP 0

#ifndef HALFULP_TABLE
#ifdef __AVR__
#include <avr/pgmspace.h>
#define HALFULP_TABLE PROGMEM
#else
#define HALFULP_TABLE
#endif
#endif

#ifndef HALFULP_READ_UINT8
#define HALFULP_READ_UINT8
static inline uint8_t halfulp_read_uint8(const uint8_t *word) {
#ifdef __AVR__
  const uint8_t bits = pgm_read_byte(word);
  return bits;
#else
  return *word;
#endif
}
#endif

/* min(max(x, 0), 6): the output code at an input code. */
static inline uint16_t relu6_s12f8_u12f9(int16_t x) {
  static const uint8_t slope_table[8] HALFULP_TABLE = {
    1, 1, 1, 0, 0, 0, 0, 0
  };
  static const uint8_t intercept_table[8] HALFULP_TABLE = {
    0, 1, 2, 3, 0, 0, 0, 0
  };
  /* input code, clamped to -2048 to 2047 */
  const int32_t code = x < -2048 ? -2048 : x > 2047 ? 2047 : x;
  /* high bits */
  const int32_t block = code < 0 ? -1 - ((-1 - code) >> 9) : code >> 9;
  /* segment that holds the input, negative ones last */
  const int32_t segment = (int32_t)((uint32_t)block & 7u);
  /* low bits */
  const int32_t offset = (int32_t)((uint32_t)code & 511u);
  /* slope times 2^-1 */
  const int32_t slope = halfulp_read_uint8(&slope_table[segment]);
  /* intercept times 2^-10 */
  const int32_t intercept = halfulp_read_uint8(&intercept_table[segment]);
  /* slope times position */
  const int32_t product = slope != 0 ? offset : 0;
  /* product */
  const int32_t aligned_product = product << 1;
  /* intercept */
  const int32_t aligned_intercept = intercept << 10;
  /* value */
  const int32_t sum = aligned_product + aligned_intercept;
  return (uint16_t)sum;
}

/* The output codes at n input codes; y may be x where the types are the same. */
static inline void relu6_s12f8_u12f9_array(const int16_t *x, uint16_t *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = relu6_s12f8_u12f9(*x++);
  }
}

#endif
