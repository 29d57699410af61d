/*
 * mish_s16f12_s16f12
 *
 * function    x * tanh(softplus(x))
 * input       s16f12: value = code * 2^-12, codes -32768 to 32767
 * output      s16f12: value = code * 2^-12, codes -32768 to 32767
 * criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-12
 * worst case  0.999802259936 ulp at input code -6991 (value -1.706787109375): output code
 *             -1154 (value -0.28173828125), exact value -0.28198237359861716914
 * unclamped   0.999802259936 ulp against the function itself, beyond the output range too
 * saturation  none: the function stays within the output range
 * checked     every input of the domain: 65536
 * design      method quartic, fold none, 16 segments, 1152 table bits
 * spec        sha256 077bab257347ea7bdaaf6275cb7888c2eb2c949378a3096a40e9556898a0d0a7
 *
 * Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
 */
#ifndef HALFULP_MISH_S16F12_S16F12_H
#define HALFULP_MISH_S16F12_S16F12_H

#include <stddef.h>
#include <stdint.h>

#define MISH_S16F12_S16F12_INPUT_FRACTION_BITS 12
#define MISH_S16F12_S16F12_OUTPUT_FRACTION_BITS 12
#define MISH_S16F12_S16F12_TABLE_BYTES 144
#define MISH_S16F12_S16F12_MAX_ERROR_MICRO_ULP 999803

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
static inline int16_t mish_s16f12_s16f12(int16_t x) {
  static const int8_t coefficient_4_table[16] HALFULP_TABLE = {
    -77, 127, 117, 100, 117, 117, 117, 117, 0, 0, -107, 0, 0, 127, 125, -128
  };
  static const int16_t coefficient_3_table[16] HALFULP_TABLE = {
    -16810, -18358, -6365, -5198, -6449, -6365, -6365, -6365,
    0, 0, 6308, 0, 0, -4638, 6608, 22524
  };
  static const int16_t coefficient_2_table[16] HALFULP_TABLE = {
    22390, 5436, -872, 19, 691, 731, 731, 731,
    -85, -175, -1326, -854, -1323, -638, 1044, 11444
  };
  static const int16_t coefficient_1_table[16] HALFULP_TABLE = {
    9783, 17211, 17462, 16685, 16421, 16376, 16369, 16369,
    -39, -93, -156, -423, -865, -1553, -1755, 959
  };
  static const uint16_t coefficient_0_table[16] HALFULP_TABLE = {
    4097, 11184, 20023, 28563, 36844, 45053, 53248, 61440,
    4075, 4045, 3975, 3822, 3502, 2904, 2028, 1612
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
  const int32_t term_4 = product_4 < 0 ? -1 - ((-1 - product_4) >> 7) : product_4 >> 7;
  /* coefficient 3 and those above it */
  const int32_t sum_3 = coefficient_3 + term_4;
  /* coefficient 2 of the position */
  const int32_t coefficient_2 = halfulp_read_int16(&coefficient_2_table[segment]);
  /* sum of coefficient 3 times position */
  const int32_t product_3 = sum_3 * offset;
  /* rounded down */
  const int32_t term_3 = product_3 < 0 ? -1 - ((-1 - product_3) >> 14) : product_3 >> 14;
  /* coefficient 2 and those above it */
  const int32_t sum_2 = coefficient_2 + term_3;
  /* coefficient 1 of the position */
  const int32_t coefficient_1 = halfulp_read_int16(&coefficient_1_table[segment]);
  /* sum of coefficient 2 times position */
  const int32_t product_2 = sum_2 * offset;
  /* rounded down */
  const int32_t term_2 = product_2 < 0 ? -1 - ((-1 - product_2) >> 14) : product_2 >> 14;
  /* coefficient 1 and those above it */
  const int32_t slope = coefficient_1 + term_2;
  /* slope times position */
  const int32_t product = slope * offset;
  /* aligned to the base */
  const int32_t rise = product < 0 ? -1 - ((-1 - product) >> 13) : product >> 13;
  /* coefficient 0 */
  const int32_t coefficient_0 = halfulp_read_uint16(&coefficient_0_table[segment]);
  /* value at position 0 */
  const int32_t base = coefficient_0 + -4096;
  /* base plus rise */
  const int32_t sum = base + rise;
  /* rounded down */
  const int32_t value = sum < 0 ? -1 - ((-1 - sum) >> 1) : sum >> 1;
  return (int16_t)value;
}

/* The output codes at n input codes; y may be x where the types are the same. */
static inline void mish_s16f12_s16f12_array(const int16_t *x, int16_t *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = mish_s16f12_s16f12(*x++);
  }
}

#endif
