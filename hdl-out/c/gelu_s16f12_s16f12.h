/*
 * gelu_s16f12_s16f12
 *
 * function    x * normal_cdf((x - mu) / sigma) with mu = 0, sigma = 1
 * input       s16f12: value = code * 2^-12, codes -32768 to 32767
 * output      s16f12: value = code * 2^-12, codes -32768 to 32767
 * criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-12
 * worst case  1 ulp at input code -32768 (value -8): output code -1 (value -0.000244140625),
 *             exact value -4.9767684594174272988E-15
 * unclamped   1 ulp against the function itself, beyond the output range too
 * saturation  none: the function stays within the output range
 * checked     every input of the domain: 65536
 * design      method quadratic, fold relu-even, 16 segments, 624 table bits
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
#define GELU_S16F12_S16F12_TABLE_BYTES 80
#define GELU_S16F12_S16F12_MAX_ERROR_MICRO_ULP 1000000

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

/* x * normal_cdf((x - mu) / sigma) with mu = 0, sigma = 1: the output code at an input code. */
static inline int16_t gelu_s16f12_s16f12(int16_t x) {
  static const int8_t coefficient_2_table[16] HALFULP_TABLE = {
    101, 91, 69, 43, 21, 0, -5, -11, -11, -11, -11, -9, -7, -7, -7, -7
  };
  static const int16_t coefficient_1_table[16] HALFULP_TABLE = {
    -16377, -9979, -4267, 123, 2810, 4182, 4108, 3584,
    2706, 1909, 1315, 830, 507, 352, 286, 259
  };
  static const uint16_t coefficient_0_table[16] HALFULP_TABLE = {
    49185, 22905, 8760, 4609, 7605, 14542, 22943, 30822,
    37279, 41992, 45085, 47003, 48088, 48646, 48904, 49027
  };
  /* input code */
  const int32_t code = x;
  /* whether x lies in the lower half */
  const int32_t negative = code < 0 ? 1 : 0;
  /* distance of x below the centre */
  const int32_t below = 0 - code;
  /* distance of x from the centre */
  const int32_t distance = negative != 0 ? below : code;
  /* distance up to the limit */
  const int32_t magnitude = distance > 16383 ? 16383 : distance;
  /* high bits */
  const int32_t block = magnitude >> 10;
  /* low bits */
  const int32_t offset = magnitude & 1023;
  /* coefficient 2 of the position */
  const int32_t coefficient_2 = halfulp_read_int8(&coefficient_2_table[block]);
  /* coefficient 1 of the position */
  const int32_t coefficient_1 = halfulp_read_int16(&coefficient_1_table[block]);
  /* sum of coefficient 2 times position */
  const int32_t product_2 = coefficient_2 * offset;
  /* rounded down */
  const int32_t term_2 = product_2 < 0 ? -1 - ((-1 - product_2) >> 5) : product_2 >> 5;
  /* coefficient 1 and those above it */
  const int32_t slope = coefficient_1 + term_2;
  /* slope times position */
  const int32_t product = slope * offset;
  /* aligned to the base */
  const int32_t rise = product < 0 ? -1 - ((-1 - product) >> 9) : product >> 9;
  /* coefficient 0 */
  const int32_t coefficient_0 = halfulp_read_uint16(&coefficient_0_table[block]);
  /* value at position 0 */
  const int32_t base = coefficient_0 + -49152;
  /* base plus rise */
  const int32_t sum = base + rise;
  /* rounded down */
  const int32_t value = sum < 0 ? -1 - ((-1 - sum) >> 6) : sum >> 6;
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
