/*
 * mish_s12f8_s12f8
 *
 * function    x * tanh(softplus(x))
 * input       s12f8: value = code * 2^-8, codes -2048 to 2047
 * output      s12f8: value = code * 2^-8, codes -2048 to 2047
 * criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-8
 * worst case  0.999426280502 ulp at input code 2018 (value 7.8828125): output code 2017 (value
 *             7.87890625), exact value 7.8828102589082097425
 * unclamped   0.999426280502 ulp against the function itself, beyond the output range too
 * saturation  none: the function stays within the output range
 * checked     every input of the domain: 4096
 * design      method cubic, fold none, 8 segments, 448 table bits
 * spec        sha256 98e6c4ca5e6cd61f7b7a7d57aa84232e0e9dad414f23a2b5440710facc85a392
 *
 * Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
 */
#ifndef HALFULP_MISH_S12F8_S12F8_H
#define HALFULP_MISH_S12F8_S12F8_H

#include <stddef.h>
#include <stdint.h>

#define MISH_S12F8_S12F8_INPUT_FRACTION_BITS 8
#define MISH_S12F8_S12F8_OUTPUT_FRACTION_BITS 8
#define MISH_S12F8_S12F8_TABLE_BYTES 56
#define MISH_S12F8_S12F8_MAX_ERROR_MICRO_ULP 999427

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

/* x * tanh(softplus(x)): the output code at an input code. */
static inline int16_t mish_s12f8_s12f8(int16_t x) {
  static const int8_t coefficient_3_table[8] HALFULP_TABLE = {
    -75, 11, 11, 11, 0, 0, 0, 59
  };
  static const int16_t coefficient_2_table[8] HALFULP_TABLE = {
    21364, -2865, -2097, -2097, 0, -683, -896, 293
  };
  static const int16_t coefficient_1_table[8] HALFULP_TABLE = {
    10039, 17575, 16764, 16764, -102, -124, -1035, -1886
  };
  static const uint16_t coefficient_0_table[8] HALFULP_TABLE = {
    16385, 32338, 49136, 65520, 16393, 16274, 15823, 14347
  };
  /* input code, clamped to -2048 to 2047 */
  const int32_t code = x < -2048 ? -2048 : x > 2047 ? 2047 : x;
  /* high bits */
  const int32_t block = code < 0 ? -1 - ((-1 - code) >> 9) : code >> 9;
  /* segment that holds the input, negative ones last */
  const int32_t segment = (int32_t)((uint32_t)block & 7u);
  /* low bits */
  const int32_t offset = (int32_t)((uint32_t)code & 511u);
  /* coefficient 3 of the position */
  const int32_t coefficient_3 = halfulp_read_int8(&coefficient_3_table[segment]);
  /* coefficient 2 of the position */
  const int32_t coefficient_2 = halfulp_read_int16(&coefficient_2_table[segment]);
  /* sum of coefficient 3 times position */
  const int32_t product_3 = coefficient_3 * offset;
  /* rounded down */
  const int32_t term_3 = product_3 < 0 ? -1 - ((-1 - product_3) >> 2) : product_3 >> 2;
  /* coefficient 2 and those above it */
  const int32_t sum_2 = coefficient_2 + term_3;
  /* coefficient 1 of the position */
  const int32_t coefficient_1 = halfulp_read_int16(&coefficient_1_table[segment]);
  /* sum of coefficient 2 times position */
  const int32_t product_2 = sum_2 * offset;
  /* rounded down */
  const int32_t term_2 = product_2 < 0 ? -1 - ((-1 - product_2) >> 10) : product_2 >> 10;
  /* coefficient 1 and those above it */
  const int32_t slope = coefficient_1 + term_2;
  /* slope times position */
  const int32_t product = slope * offset;
  /* aligned to the base */
  const int32_t rise = product < 0 ? -1 - ((-1 - product) >> 9) : product >> 9;
  /* coefficient 0 */
  const int32_t coefficient_0 = halfulp_read_uint16(&coefficient_0_table[segment]);
  /* value at position 0 */
  const int32_t base = coefficient_0 + -16384;
  /* base plus rise */
  const int32_t sum = base + rise;
  /* rounded down */
  const int32_t value = sum < 0 ? -1 - ((-1 - sum) >> 5) : sum >> 5;
  return (int16_t)value;
}

/* The output codes at n input codes; y may be x where the types are the same. */
static inline void mish_s12f8_s12f8_array(const int16_t *x, int16_t *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = mish_s12f8_s12f8(*x++);
  }
}

#endif
