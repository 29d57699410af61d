/*
 * elu_s12f8_s12f8
 *
 * function    if(x > 0, x, alpha * (exp(x) - 1)) with alpha = 1
 * input       s12f8: value = code * 2^-8, codes -2048 to 2047
 * output      s12f8: value = code * 2^-8, codes -2048 to 2047
 * criterion   correct: the nearest code, error at most 1/2 ulp, exact halves: even; 1 ulp =
 *             2^-8
 * worst case  0.49997831201 ulp at input code -1597 (value -6.23828125): output code -255
 *             (value -0.99609375), exact value -0.99804679028128863591
 * unclamped   0.49997831201 ulp against the function itself, beyond the output range too
 * saturation  none: the function stays within the output range
 * checked     every input of the domain: 4096
 * design      method cubic, fold none, 16 segments, 1072 table bits
 * spec        sha256 2ed7c890d9196aeaa48f244ea04d8a53754738aa362b199f5c3b7c957f6d5b40
 *
 * Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
 */
#ifndef HALFULP_ELU_S12F8_S12F8_H
#define HALFULP_ELU_S12F8_S12F8_H

#include <stddef.h>
#include <stdint.h>

#define ELU_S12F8_S12F8_INPUT_FRACTION_BITS 8
#define ELU_S12F8_S12F8_OUTPUT_FRACTION_BITS 8
#define ELU_S12F8_S12F8_TABLE_BYTES 144
#define ELU_S12F8_S12F8_MAX_ERROR_MICRO_ULP 499979

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

/* if(x > 0, x, alpha * (exp(x) - 1)) with alpha = 1: the output code at an input code. */
static inline int16_t elu_s12f8_s12f8(int16_t x) {
  static const uint8_t coefficient_3_table[16] HALFULP_TABLE = {
    30, 30, 30, 30, 30, 30, 30, 30, 0, 0, 0, 0, 3, 29, 83, 200
  };
  static const int16_t coefficient_2_table[16] HALFULP_TABLE = {
    -4142, -4142, -4142, -4142, -4142, -4142, -4142, -4142,
    0, 0, 0, 853, 1754, 2686, 6898, 21261
  };
  static const uint16_t coefficient_1_table[16] HALFULP_TABLE = {
    33343, 33343, 33343, 33343, 33343, 33343, 33343, 33343,
    64, 84, 74, 153, 528, 1670, 4583, 12180
  };
  static const int32_t coefficient_0_table[16] HALFULP_TABLE = {
    4223, 8392831, 16781439, 25170047, 33558655, 41947263, 50335871, 58724479,
    -8380385, -8372179, -8339390, -8312478, -8216079, -7955435, -7240259, -5287752
  };
  /* input code, clamped to -2048 to 2047 */
  const int32_t code = x < -2048 ? -2048 : x > 2047 ? 2047 : x;
  /* high bits */
  const int32_t block = code < 0 ? -1 - ((-1 - code) >> 8) : code >> 8;
  /* segment that holds the input, negative ones last */
  const int32_t segment = (int32_t)((uint32_t)block & 15u);
  /* low bits */
  const int32_t offset = (int32_t)((uint32_t)code & 255u);
  /* coefficient 3 of the position */
  const int32_t coefficient_3 = halfulp_read_uint8(&coefficient_3_table[segment]);
  /* coefficient 2 of the position */
  const int32_t coefficient_2 = halfulp_read_int16(&coefficient_2_table[segment]);
  /* sum of coefficient 3 times position */
  const int32_t product_3 = coefficient_3 * offset;
  /* rounded down */
  const int32_t term_3 = product_3 >> 2;
  /* coefficient 2 and those above it */
  const int32_t sum_2 = coefficient_2 + term_3;
  /* coefficient 1 of the position */
  const int32_t coefficient_1 = halfulp_read_uint16(&coefficient_1_table[segment]);
  /* sum of coefficient 2 times position */
  const int32_t product_2 = sum_2 * offset;
  /* rounded down */
  const int32_t term_2 = product_2 < 0 ? -1 - ((-1 - product_2) >> 10) : product_2 >> 10;
  /* coefficient 1 and those above it */
  const int32_t slope = coefficient_1 + term_2;
  /* slope times position */
  const int32_t product = slope * offset;
  /* coefficient 0 */
  const int32_t coefficient_0 = halfulp_read_int32(&coefficient_0_table[segment]);
  /* base plus rise */
  const int32_t sum = coefficient_0 + product;
  /* rounded down */
  const int32_t value = sum < 0 ? -1 - ((-1 - sum) >> 15) : sum >> 15;
  return (int16_t)value;
}

/* The output codes at n input codes; y may be x where the types are the same. */
static inline void elu_s12f8_s12f8_array(const int16_t *x, int16_t *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = elu_s12f8_s12f8(*x++);
  }
}

#endif
