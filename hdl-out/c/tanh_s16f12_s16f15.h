/*
 * tanh_s16f12_s16f15
 *
 * function    tanh(x)
 * input       s16f12: value = code * 2^-12, codes -32768 to 32767
 * output      s16f15: value = code * 2^-15, codes -32768 to 32767
 * criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-15
 * worst case  0.995860043145 ulp at input code -14162 (value -3.45751953125): output code
 *             -32704 (value -0.998046875), exact value -0.99801648376333177286
 * unclamped   0.995860043145 ulp against the function itself, beyond the output range too
 * saturation  10054 inputs beyond the output range, above at codes 22714 to 32767
 * checked     every input of the domain: 65536
 * design      method cubic, fold odd, 32 segments, 1792 table bits
 * spec        sha256 66ab4528c0174e2bf69b09a5497ef04b97780b0a1a076022b2306dc9bbdab4a4
 *
 * Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
 */
#ifndef HALFULP_TANH_S16F12_S16F15_H
#define HALFULP_TANH_S16F12_S16F15_H

#include <stddef.h>
#include <stdint.h>

#define TANH_S16F12_S16F15_INPUT_FRACTION_BITS 12
#define TANH_S16F12_S16F15_OUTPUT_FRACTION_BITS 15
#define TANH_S16F12_S16F15_TABLE_BYTES 224
#define TANH_S16F12_S16F15_MAX_ERROR_MICRO_ULP 995861

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

/* tanh(x): the output code at an input code. */
static inline int16_t tanh_s16f12_s16f15(int16_t x) {
  static const int8_t coefficient_3_table[32] HALFULP_TABLE = {
    -75, -48, -5, 21, 22, 21, 21, 20, 9, 12, 11, -3, 5, -3, 6, 5,
    8, 8, 9, 9, 9, 9, 8, 7, 7, 7, 7, 7, 7, 7, 7, 8
  };
  static const uint16_t coefficient_2_table[32] HALFULP_TABLE = {
    1366, 31456, 49247, 50264, 40868, 30126, 21592, 15138,
    8923, 6722, 4805, 1233, 1905, 8, 1563, 1155,
    1651, 1651, 1691, 1707, 1707, 1707, 1635, 1328,
    1328, 1328, 1328, 1328, 1328, 1328, 1328, 1504
  };
  static const uint16_t coefficient_1_table[32] HALFULP_TABLE = {
    32789, 30818, 25796, 19546, 13738, 9165, 5930, 3758,
    2321, 1453, 903, 518, 334, 180, 145, 91,
    78, 64, 51, 44, 42, 37, 43, 30,
    30, 30, 30, 30, 30, 30, 30, 34
  };
  static const uint16_t coefficient_0_table[32] HALFULP_TABLE = {
    1, 16051, 30286, 41627, 49913, 55595, 59320, 61694,
    63179, 64096, 64659, 65003, 65213, 65340, 65417, 65464,
    65492, 65509, 65520, 65527, 65531, 65533, 65533, 65534,
    65534, 65534, 65534, 65534, 65534, 65534, 65534, 65534
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
  const int32_t block = address >> 10;
  /* low bits */
  const int32_t offset = address & 1023;
  /* position within the segment */
  const int32_t position = offset + negative;
  /* coefficient 3 of the position */
  const int32_t coefficient_3 = halfulp_read_int8(&coefficient_3_table[block]);
  /* coefficient 2 of the position */
  const int32_t coefficient_2 = halfulp_read_uint16(&coefficient_2_table[block]);
  /* sum of coefficient 3 times position */
  const int32_t product_3 = coefficient_3 * position;
  /* rounded down */
  const int32_t term_3 = product_3 < 0 ? -1 - ((-1 - product_3) >> 3) : product_3 >> 3;
  /* coefficient 2 and those above it */
  const int32_t sum_2 = coefficient_2 - term_3;
  /* coefficient 1 of the position */
  const int32_t coefficient_1 = halfulp_read_uint16(&coefficient_1_table[block]);
  /* sum of coefficient 2 times position */
  const int32_t product_2 = sum_2 * position;
  /* rounded down */
  const int32_t term_2 = product_2 >> 14;
  /* coefficient 1 and those above it */
  const int32_t slope = coefficient_1 - term_2;
  /* slope times position */
  const int32_t product = slope * position;
  /* aligned to the base */
  const int32_t rise = product < 0 ? -1 - ((-1 - product) >> 11) : product >> 11;
  /* coefficient 0 */
  const int32_t coefficient_0 = halfulp_read_uint16(&coefficient_0_table[block]);
  /* base plus rise */
  const int32_t sum = coefficient_0 + rise;
  /* rounded down */
  const int32_t value = sum >> 1;
  /* value in the lower half */
  const int32_t mirrored = 0 - value;
  /* value in the half of x */
  const int32_t unfolded = negative != 0 ? mirrored : value;
  return (int16_t)unfolded;
}

/* The output codes at n input codes; y may be x where the types are the same. */
static inline void tanh_s16f12_s16f15_array(const int16_t *x, int16_t *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = tanh_s16f12_s16f15(*x++);
  }
}

#endif
