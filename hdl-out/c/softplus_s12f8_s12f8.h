/*
 * softplus_s12f8_s12f8
 *
 * function    softplus(beta * x) / beta with beta = 1
 * input       s12f8: value = code * 2^-8, codes -2048 to 2047
 * output      s12f8: value = code * 2^-8, codes -2048 to 2047
 * criterion   error at most 0.005 in value; 1 ulp = 2^-8
 * worst case  1.27224622096 ulp at input code 908 (value 3.546875): output code 914 (value
 *             3.5703125), exact value 3.5752822118005896254
 * unclamped   1.27224622096 ulp against the function itself, beyond the output range too
 * saturation  1 inputs beyond the output range, above at codes 2047 to 2047
 * checked     every input of the domain: 4096
 * design      method quadratic, fold relu-even, 8 segments, 192 table bits
 * spec        sha256 32b32c93cf4b9cfe6cd2c9554164ceaafeae6c6159e0b3ca38a9dd11dddd7e3d
 *
 * Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
 */
#ifndef HALFULP_SOFTPLUS_S12F8_S12F8_H
#define HALFULP_SOFTPLUS_S12F8_S12F8_H

#include <stddef.h>
#include <stdint.h>

#define SOFTPLUS_S12F8_S12F8_INPUT_FRACTION_BITS 8
#define SOFTPLUS_S12F8_S12F8_OUTPUT_FRACTION_BITS 8
#define SOFTPLUS_S12F8_S12F8_TABLE_BYTES 24
#define SOFTPLUS_S12F8_S12F8_MAX_ERROR_MICRO_ULP 1272247

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

/* softplus(beta * x) / beta with beta = 1: the output code at an input code. */
static inline int16_t softplus_s12f8_s12f8(int16_t x) {
  static const uint8_t coefficient_2_table[8] HALFULP_TABLE = {
    131, 81, 40, 32, 10, 23, 26, 27
  };
  static const uint8_t coefficient_1_table[8] HALFULP_TABLE = {
    129, 68, 29, 15, 5, 7, 6, 8
  };
  static const uint8_t coefficient_0_table[8] HALFULP_TABLE = {
    177, 80, 32, 12, 4, 2, 1, 1
  };
  /* input code, clamped to -2048 to 2047 */
  const int32_t code = x < -2048 ? -2048 : x > 2047 ? 2047 : x;
  /* whether x lies in the lower half */
  const int32_t negative = code < 0 ? 1 : 0;
  /* distance of x below the centre */
  const int32_t below = ~code;
  /* distance of x from the centre */
  const int32_t distance = negative != 0 ? below : code;
  /* high bits */
  const int32_t block = distance >> 8;
  /* low bits */
  const int32_t offset = distance & 255;
  /* coefficient 2 of the position */
  const int32_t coefficient_2 = halfulp_read_uint8(&coefficient_2_table[block]);
  /* coefficient 1 of the position */
  const int32_t coefficient_1 = halfulp_read_uint8(&coefficient_1_table[block]);
  /* sum of coefficient 2 times position */
  const int32_t product_2 = coefficient_2 * offset;
  /* rounded down */
  const int32_t term_2 = product_2 >> 10;
  /* coefficient 1 and those above it */
  const int32_t slope = coefficient_1 - term_2;
  /* slope times position */
  const int32_t product = slope * offset;
  /* aligned to the base */
  const int32_t rise = product >> 8;
  /* coefficient 0 */
  const int32_t coefficient_0 = halfulp_read_uint8(&coefficient_0_table[block]);
  /* base minus rise */
  const int32_t sum = coefficient_0 - rise;
  /* x above the centre, otherwise 0 */
  const int32_t relu = negative != 0 ? 0 : code;
  /* ramp plus the even residual */
  const int32_t ramp_plus_value = relu + sum;
  return (int16_t)ramp_plus_value;
}

/* The output codes at n input codes; y may be x where the types are the same. */
static inline void softplus_s12f8_s12f8_array(const int16_t *x, int16_t *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = softplus_s12f8_s12f8(*x++);
  }
}

#endif
