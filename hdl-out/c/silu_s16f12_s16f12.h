/*
 * silu_s16f12_s16f12
 *
 * function    x * sigmoid(x)
 * input       s16f12: value = code * 2^-12, codes -32768 to 32767
 * output      s16f12: value = code * 2^-12, codes -32768 to 32767
 * criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-12
 * worst case  0.974813743069 ulp at input code -558 (value -0.13623046875): output code -261
 *             (value -0.063720703125), exact value -0.063482711488508643563
 * unclamped   0.974813743069 ulp against the function itself, beyond the output range too
 * saturation  none: the function stays within the output range
 * checked     every input of the domain: 65536
 * design      method cubic, fold relu-even, 8 segments, 448 table bits
 * spec        sha256 fe127e81aab6bf1a01b0cfade74b4c13e81bb7daeb918e1f82851bdaaa0bbce7
 *
 * Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
 */
#ifndef HALFULP_SILU_S16F12_S16F12_H
#define HALFULP_SILU_S16F12_S16F12_H

#include <stddef.h>
#include <stdint.h>

#define SILU_S16F12_S16F12_INPUT_FRACTION_BITS 12
#define SILU_S16F12_S16F12_OUTPUT_FRACTION_BITS 12
#define SILU_S16F12_S16F12_TABLE_BYTES 56
#define SILU_S16F12_S16F12_MAX_ERROR_MICRO_ULP 974814

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

/* x * sigmoid(x): the output code at an input code. */
static inline int16_t silu_s16f12_s16f12(int16_t x) {
  static const int8_t coefficient_3_table[8] HALFULP_TABLE = {
    -73, -84, -26, 1, 1, 1, 1, 1
  };
  static const int16_t coefficient_2_table[8] HALFULP_TABLE = {
    17733, 9265, 1077, -1223, -881, -540, -220, -199
  };
  static const int16_t coefficient_1_table[8] HALFULP_TABLE = {
    -16512, -2284, 3030, 2901, 1682, 866, 371, 205
  };
  static const uint16_t coefficient_0_table[8] HALFULP_TABLE = {
    49183, 13902, 17914, 30521, 39747, 44767, 47238, 48319
  };
  /* input code */
  const int32_t code = x;
  /* whether x lies in the lower half */
  const int32_t negative = code < 0 ? 1 : 0;
  /* distance below the centre minus 1 */
  const int32_t inverted = ~code;
  /* distance from the centre, minus 1 in the lower half */
  const int32_t address = negative != 0 ? inverted : code;
  /* high bits */
  const int32_t block = address >> 12;
  /* low bits */
  const int32_t offset = address & 4095;
  /* position within the segment */
  const int32_t position = offset + negative;
  /* coefficient 3 of the position */
  const int32_t coefficient_3 = halfulp_read_int8(&coefficient_3_table[block]);
  /* coefficient 2 of the position */
  const int32_t coefficient_2 = halfulp_read_int16(&coefficient_2_table[block]);
  /* sum of coefficient 3 times position */
  const int32_t product_3 = coefficient_3 * position;
  /* rounded down */
  const int32_t term_3 = product_3 < 0 ? -1 - ((-1 - product_3) >> 7) : product_3 >> 7;
  /* coefficient 2 and those above it */
  const int32_t sum_2 = coefficient_2 + term_3;
  /* coefficient 1 of the position */
  const int32_t coefficient_1 = halfulp_read_int16(&coefficient_1_table[block]);
  /* sum of coefficient 2 times position */
  const int32_t product_2 = sum_2 * position;
  /* rounded down */
  const int32_t term_2 = product_2 < 0 ? -1 - ((-1 - product_2) >> 13) : product_2 >> 13;
  /* coefficient 1 and those above it */
  const int32_t slope = coefficient_1 + term_2;
  /* slope times position */
  const int32_t product = slope * position;
  /* aligned to the base */
  const int32_t rise = product < 0 ? -1 - ((-1 - product) >> 10) : product >> 10;
  /* coefficient 0 */
  const int32_t coefficient_0 = halfulp_read_uint16(&coefficient_0_table[block]);
  /* value at position 0 */
  const int32_t base = coefficient_0 + -49152;
  /* base plus rise */
  const int32_t sum = base + rise;
  /* rounded down */
  const int32_t value = sum < 0 ? -1 - ((-1 - sum) >> 5) : sum >> 5;
  /* x above the centre, otherwise 0 */
  const int32_t relu = negative != 0 ? 0 : code;
  /* ramp plus the even residual */
  const int32_t ramp_plus_value = relu + value;
  return (int16_t)ramp_plus_value;
}

/* The output codes at n input codes; y may be x where the types are the same. */
static inline void silu_s16f12_s16f12_array(const int16_t *x, int16_t *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = silu_s16f12_s16f12(*x++);
  }
}

#endif
