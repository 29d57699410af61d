/*
 * tanhshrink_s12f8_s12f8
 *
 * function    x - tanh(x)
 * input       s12f8: value = code * 2^-8, codes -2048 to 2047
 * output      s12f8: value = code * 2^-8, codes -2048 to 2047
 * criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-8
 * worst case  0.999942381998 ulp at input code -2048 (value -8): output code -1793 (value
 *             -7.00390625), exact value -7.0000002250703241102
 * unclamped   0.999942381998 ulp against the function itself, beyond the output range too
 * saturation  none: the function stays within the output range
 * checked     every input of the domain: 4096
 * design      method quadratic, fold odd, 16 segments, 512 table bits
 * spec        sha256 82aa102fe30469e7a4de122930a95562d07367c5864c98fc440a21a524229702
 *
 * Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
 */
#ifndef HALFULP_TANHSHRINK_S12F8_S12F8_H
#define HALFULP_TANHSHRINK_S12F8_S12F8_H

#include <stddef.h>
#include <stdint.h>

#define TANHSHRINK_S12F8_S12F8_INPUT_FRACTION_BITS 8
#define TANHSHRINK_S12F8_S12F8_OUTPUT_FRACTION_BITS 8
#define TANHSHRINK_S12F8_S12F8_TABLE_BYTES 64
#define TANHSHRINK_S12F8_S12F8_MAX_ERROR_MICRO_ULP 999943

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
static inline int16_t tanhshrink_s12f8_s12f8(int16_t x) {
  static const uint8_t coefficient_2_table[16] HALFULP_TABLE = {
    123, 171, 139, 75, 48, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53
  };
  static const int8_t coefficient_1_table[16] HALFULP_TABLE = {
    -6, 30, 74, 104, 117, 120, 121, 122, 122, 122, 122, 122, 122, 122, 122, 122
  };
  static const uint16_t coefficient_0_table[16] HALFULP_TABLE = {
    27, 326, 1984, 4903, 8510, 12439, 16466, 20539,
    24635, 28731, 32827, 36923, 41019, 45115, 49211, 53307
  };
  /* input code, clamped to -2048 to 2047 */
  const int32_t code = x < -2048 ? -2048 : x > 2047 ? 2047 : x;
  /* whether x lies in the lower half */
  const int32_t negative = code < 0 ? 1 : 0;
  /* distance below the centre minus 1 */
  const int32_t inverted = ~code;
  /* distance from the centre, minus 1 in the lower half */
  const int32_t address = negative != 0 ? inverted : code;
  /* high bits */
  const int32_t block = address >> 7;
  /* low bits */
  const int32_t offset = address & 127;
  /* position within the segment */
  const int32_t position = offset + negative;
  /* coefficient 2 of the position */
  const int32_t coefficient_2 = halfulp_read_uint8(&coefficient_2_table[block]);
  /* coefficient 1 of the position */
  const int32_t coefficient_1 = halfulp_read_int8(&coefficient_1_table[block]);
  /* sum of coefficient 2 times position */
  const int32_t product_2 = coefficient_2 * position;
  /* rounded down */
  const int32_t term_2 = product_2 >> 10;
  /* coefficient 1 and those above it */
  const int32_t slope = coefficient_1 + term_2;
  /* slope times position */
  const int32_t product = slope * position;
  /* aligned to the base */
  const int32_t rise = product < 0 ? -1 - ((-1 - product) >> 2) : product >> 2;
  /* coefficient 0 */
  const int32_t coefficient_0 = halfulp_read_uint16(&coefficient_0_table[block]);
  /* base plus rise */
  const int32_t sum = coefficient_0 + rise;
  /* rounded down */
  const int32_t value = sum >> 5;
  /* value in the lower half */
  const int32_t mirrored = 0 - value;
  /* value in the half of x */
  const int32_t unfolded = negative != 0 ? mirrored : value;
  return (int16_t)unfolded;
}

/* The output codes at n input codes; y may be x where the types are the same. */
static inline void tanhshrink_s12f8_s12f8_array(const int16_t *x, int16_t *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = tanhshrink_s12f8_s12f8(*x++);
  }
}

#endif
