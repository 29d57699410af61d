/*
 * tanhshrink_s16f12_s16f12
 *
 * function    x - tanh(x)
 * input       s16f12: value = code * 2^-12, codes -32768 to 32767
 * output      s16f12: value = code * 2^-12, codes -32768 to 32767
 * criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-12
 * worst case  0.999902388133 ulp at input code -17 (value -0.004150390625): output code -1
 *             (value -0.000244140625), exact value -2.3831022302848960847E-8
 * unclamped   0.999902388133 ulp against the function itself, beyond the output range too
 * saturation  none: the function stays within the output range
 * checked     every input of the domain: 65536
 * design      method quartic, fold none, 16 segments, 1136 table bits
 * spec        sha256 0dc286c44d02d1f2dc96f0f0ebb357fe55385769c4708dc65705151648404567
 *
 * Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
 */
#ifndef HALFULP_TANHSHRINK_S16F12_S16F12_H
#define HALFULP_TANHSHRINK_S16F12_S16F12_H

#include <stddef.h>
#include <stdint.h>

#define TANHSHRINK_S16F12_S16F12_INPUT_FRACTION_BITS 12
#define TANHSHRINK_S16F12_S16F12_OUTPUT_FRACTION_BITS 12
#define TANHSHRINK_S16F12_S16F12_TABLE_BYTES 144
#define TANHSHRINK_S16F12_S16F12_MAX_ERROR_MICRO_ULP 999903

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

/* x - tanh(x): the output code at an input code. */
static inline int16_t tanhshrink_s16f12_s16f12(int16_t x) {
  static const int8_t coefficient_4_table[16] HALFULP_TABLE = {
    -74, 9, 7, 7, 7, 7, 7, 7, 0, 0, 0, 0, 0, 0, -9, 70
  };
  static const int16_t coefficient_3_table[16] HALFULP_TABLE = {
    25536, -8136, -2829, -1912, -1541, -1890, -1890, -1890,
    0, 0, 0, 0, 0, -1152, -3438, -11331
  };
  static const int16_t coefficient_2_table[16] HALFULP_TABLE = {
    -460, 21290, 4540, 1555, 782, 1260, 1260, 1260,
    0, 0, 0, 0, -235, -157, -3951, -19989
  };
  static const uint16_t coefficient_1_table[16] HALFULP_TABLE = {
    6, 9490, 15226, 16181, 16346, 16321, 16321, 16321,
    16384, 16384, 16384, 16376, 16374, 16205, 15203, 9495
  };
  static const int16_t coefficient_0_table[16] HALFULP_TABLE = {
    0, 977, 4244, 8213, 12291, 16385, 20481, 24577,
    -28673, -24577, -20481, -16384, -12290, -8212, -4243, -976
  };
  /* input code */
  const int32_t code = x;
  /* high bits */
  const int32_t block = code < 0 ? -1 - ((-1 - code) >> 12) : code >> 12;
  /* segment that holds the input, negative ones last */
  const int32_t segment = (int32_t)((uint32_t)block & 15u);
  /* low bits */
  const int32_t offset = (int32_t)((uint32_t)code & 4095u);
  /* coefficient 4 of the position */
  const int32_t coefficient_4 = halfulp_read_int8(&coefficient_4_table[segment]);
  /* coefficient 3 of the position */
  const int32_t coefficient_3 = halfulp_read_int16(&coefficient_3_table[segment]);
  /* sum of coefficient 4 times position */
  const int32_t product_4 = coefficient_4 * offset;
  /* rounded down */
  const int32_t term_4 = product_4 < 0 ? -1 - ((-1 - product_4) >> 5) : product_4 >> 5;
  /* coefficient 3 and those above it */
  const int32_t sum_3 = coefficient_3 + term_4;
  /* coefficient 2 of the position */
  const int32_t coefficient_2 = halfulp_read_int16(&coefficient_2_table[segment]);
  /* sum of coefficient 3 times position */
  const int32_t product_3 = sum_3 * offset;
  /* rounded down */
  const int32_t term_3 = product_3 < 0 ? -1 - ((-1 - product_3) >> 12) : product_3 >> 12;
  /* coefficient 2 and those above it */
  const int32_t sum_2 = coefficient_2 + term_3;
  /* coefficient 1 of the position */
  const int32_t coefficient_1 = halfulp_read_uint16(&coefficient_1_table[segment]);
  /* sum of coefficient 2 times position */
  const int32_t product_2 = sum_2 * offset;
  /* rounded down */
  const int32_t term_2 = product_2 < 0 ? -1 - ((-1 - product_2) >> 14) : product_2 >> 14;
  /* coefficient 1 and those above it */
  const int32_t slope = coefficient_1 + term_2;
  /* slope times position */
  const int32_t product = slope * offset;
  /* aligned to the base */
  const int32_t rise = product >> 14;
  /* coefficient 0 */
  const int32_t coefficient_0 = halfulp_read_int16(&coefficient_0_table[segment]);
  /* base plus rise */
  const int32_t sum = coefficient_0 + rise;
  return (int16_t)sum;
}

/* The output codes at n input codes; y may be x where the types are the same. */
static inline void tanhshrink_s16f12_s16f12_array(const int16_t *x, int16_t *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = tanhshrink_s16f12_s16f12(*x++);
  }
}

#endif
