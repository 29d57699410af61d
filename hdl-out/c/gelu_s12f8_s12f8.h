/*
 * gelu_s12f8_s12f8
 *
 * function    x * normal_cdf((x - mu) / sigma) with mu = 0, sigma = 1
 * input       s12f8: value = code * 2^-8, codes -2048 to 2047
 * output      s12f8: value = code * 2^-8, codes -2048 to 2047
 * criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-8
 * worst case  1 ulp at input code -2048 (value -8): output code -1 (value -0.00390625), exact
 *             value -4.9767684594174272988E-15
 * unclamped   1 ulp against the function itself, beyond the output range too
 * saturation  none: the function stays within the output range
 * checked     every input of the domain: 4096
 * design      method quadratic, fold relu-even, 16 segments, 368 table bits
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
#define GELU_S12F8_S12F8_TABLE_BYTES 48
#define GELU_S12F8_S12F8_MAX_ERROR_MICRO_ULP 1000000

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

/* x * normal_cdf((x - mu) / sigma) with mu = 0, sigma = 1: the output code at an input code. */
static inline int16_t gelu_s12f8_s12f8(int16_t x) {
  static const uint8_t coefficient_2_table[16] HALFULP_TABLE = {
    187, 128, 40, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  };
  static const int8_t coefficient_1_table[16] HALFULP_TABLE = {
    -62, -16, 11, 14, 8, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  };
  static const uint8_t coefficient_0_table[16] HALFULP_TABLE = {
    193, 35, 32, 93, 148, 181, 189, 191, 191, 191, 191, 191, 191, 191, 191, 191
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
  const int32_t block = distance >> 7;
  /* low bits */
  const int32_t offset = distance & 127;
  /* coefficient 2 of the position */
  const int32_t coefficient_2 = halfulp_read_uint8(&coefficient_2_table[block]);
  /* coefficient 1 of the position */
  const int32_t coefficient_1 = halfulp_read_int8(&coefficient_1_table[block]);
  /* sum of coefficient 2 times position */
  const int32_t product_2 = coefficient_2 * offset;
  /* rounded down */
  const int32_t term_2 = product_2 >> 10;
  /* coefficient 1 and those above it */
  const int32_t slope = coefficient_1 + term_2;
  /* slope times position */
  const int32_t product = slope * offset;
  /* aligned to the base */
  const int32_t rise = product < 0 ? -1 - ((-1 - product) >> 5) : product >> 5;
  /* coefficient 0 */
  const int32_t coefficient_0 = halfulp_read_uint8(&coefficient_0_table[block]);
  /* value at position 0 */
  const int32_t base = coefficient_0 + -192;
  /* base plus rise */
  const int32_t sum = base + rise;
  /* rounded down */
  const int32_t value = sum < 0 ? -1 - ((-1 - sum) >> 2) : sum >> 2;
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
