/*
 * sigmoid_s12f8_u12f12
 *
 * function    sigmoid(x)
 * input       s12f8: value = code * 2^-8, codes -2048 to 2047
 * output      u12f12: value = code * 2^-12, codes 0 to 4095
 * criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-12
 * worst case  0.999994913745 ulp at input code -1 (value -0.00390625): output code 2045 (value
 *             0.499267578125), exact value 0.49902343874176153804
 * unclamped   0.999994913745 ulp against the function itself, beyond the output range too
 * saturation  none: the function stays within the output range
 * checked     every input of the domain: 4096
 * design      method quartic, fold none, 8 segments, 576 table bits
 * spec        sha256 87161f4b0bef70e1f48777f390096adf15a2aea05976696c8d5b64cad8c2b0a1
 *
 * Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
 */
#ifndef HALFULP_SIGMOID_S12F8_U12F12_H
#define HALFULP_SIGMOID_S12F8_U12F12_H

#include <stddef.h>
#include <stdint.h>

#define SIGMOID_S12F8_U12F12_INPUT_FRACTION_BITS 8
#define SIGMOID_S12F8_U12F12_OUTPUT_FRACTION_BITS 12
#define SIGMOID_S12F8_U12F12_TABLE_BYTES 72
#define SIGMOID_S12F8_U12F12_MAX_ERROR_MICRO_ULP 999995

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

/* sigmoid(x): the output code at an input code. */
static inline uint16_t sigmoid_s12f8_u12f12(int16_t x) {
  static const int8_t coefficient_4_table[8] HALFULP_TABLE = {
    84, -23, -23, -20, 0, 0, 0, -55
  };
  static const int16_t coefficient_3_table[8] HALFULP_TABLE = {
    -27775, 11522, 6854, 5188, 0, 683, 6052, 7656
  };
  static const int16_t coefficient_2_table[8] HALFULP_TABLE = {
    1498, -23271, -7035, -3606, 171, 851, 2066, 22217
  };
  static const uint16_t coefficient_1_table[8] HALFULP_TABLE = {
    65463, 27960, 5134, 1243, 113, 462, 5189, 27111
  };
  static const uint16_t coefficient_0_table[8] HALFULP_TABLE = {
    32772, 57724, 64357, 65372, 22, 179, 1175, 7829
  };
  /* input code, clamped to -2048 to 2047 */
  const int32_t code = x < -2048 ? -2048 : x > 2047 ? 2047 : x;
  /* high bits */
  const int32_t block = code < 0 ? -1 - ((-1 - code) >> 9) : code >> 9;
  /* segment that holds the input, negative ones last */
  const int32_t segment = (int32_t)((uint32_t)block & 7u);
  /* low bits */
  const int32_t offset = (int32_t)((uint32_t)code & 511u);
  /* coefficient 4 of the position */
  const int32_t coefficient_4 = halfulp_read_int8(&coefficient_4_table[segment]);
  /* coefficient 3 of the position */
  const int32_t coefficient_3 = halfulp_read_int16(&coefficient_3_table[segment]);
  /* sum of coefficient 4 times position */
  const int32_t product_4 = coefficient_4 * offset;
  /* rounded down */
  const int32_t term_4 = product_4 < 0 ? -1 - ((-1 - product_4) >> 2) : product_4 >> 2;
  /* coefficient 3 and those above it */
  const int32_t sum_3 = coefficient_3 + term_4;
  /* coefficient 2 of the position */
  const int32_t coefficient_2 = halfulp_read_int16(&coefficient_2_table[segment]);
  /* sum of coefficient 3 times position */
  const int32_t product_3 = sum_3 * offset;
  /* rounded down */
  const int32_t term_3 = product_3 < 0 ? -1 - ((-1 - product_3) >> 9) : product_3 >> 9;
  /* coefficient 2 and those above it */
  const int32_t sum_2 = coefficient_2 + term_3;
  /* coefficient 1 of the position */
  const int32_t coefficient_1 = halfulp_read_uint16(&coefficient_1_table[segment]);
  /* sum of coefficient 2 times position */
  const int32_t product_2 = sum_2 * offset;
  /* rounded down */
  const int32_t term_2 = product_2 < 0 ? -1 - ((-1 - product_2) >> 9) : product_2 >> 9;
  /* coefficient 1 and those above it */
  const int32_t slope = coefficient_1 + term_2;
  /* slope times position */
  const int32_t product = slope * offset;
  /* aligned to the base */
  const int32_t rise = product >> 10;
  /* coefficient 0 */
  const int32_t coefficient_0 = halfulp_read_uint16(&coefficient_0_table[segment]);
  /* base plus rise */
  const int32_t sum = coefficient_0 + rise;
  /* rounded down */
  const int32_t value = sum >> 4;
  return (uint16_t)value;
}

/* The output codes at n input codes; y may be x where the types are the same. */
static inline void sigmoid_s12f8_u12f12_array(const int16_t *x, uint16_t *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = sigmoid_s12f8_u12f12(*x++);
  }
}

#endif
