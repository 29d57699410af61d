/*
 * softplus_s16f12_s16f12
 *
 * function    softplus(beta * x) / beta with beta = 1
 * input       s16f12: value = code * 2^-12, codes -32768 to 32767
 * output      s16f12: value = code * 2^-12, codes -32768 to 32767
 * criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-12
 * worst case  0.998588047477 ulp at input code -16574 (value -4.04638671875): output code 72
 *             (value 0.017578125), exact value 0.017334329089971447543
 * unclamped   1.37415989444 ulp against the function itself, beyond the output range too
 * saturation  2 inputs beyond the output range, above at codes 32766 to 32767
 * checked     every input of the domain: 65536
 * design      method cubic, fold none, 16 segments, 1024 table bits
 * spec        sha256 6dd1959e7c4e4701105873c2d62b2132270d531c9ac40d7971230bf133f34853
 *
 * Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
 */
#ifndef HALFULP_SOFTPLUS_S16F12_S16F12_H
#define HALFULP_SOFTPLUS_S16F12_S16F12_H

#include <stddef.h>
#include <stdint.h>

#define SOFTPLUS_S16F12_S16F12_INPUT_FRACTION_BITS 12
#define SOFTPLUS_S16F12_S16F12_OUTPUT_FRACTION_BITS 12
#define SOFTPLUS_S16F12_S16F12_TABLE_BYTES 128
#define SOFTPLUS_S16F12_S16F12_MAX_ERROR_MICRO_ULP 998589

#ifndef HALFULP_TABLE
#ifdef __AVR__
#include <avr/pgmspace.h>
#define HALFULP_TABLE PROGMEM
#else
#define HALFULP_TABLE
#endif
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

/* softplus(beta * x) / beta with beta = 1: the output code at an input code. */
static inline int16_t softplus_s16f12_s16f12(int16_t x) {
  static const int16_t coefficient_3_table[16] HALFULP_TABLE = {
    -18262, -31915, -27818, -15531, -10923, -9900, -9900, -8531,
    0, 0, 0, 0, 11344, 14506, 30891, 25429
  };
  static const uint16_t coefficient_2_table[16] HALFULP_TABLE = {
    34188, 25411, 14467, 6763, 3445, 2379, 1921, 1567,
    0, 0, 341, 1657, 1740, 6598, 13801, 25763
  };
  static const uint16_t coefficient_1_table[16] HALFULP_TABLE = {
    32667, 47968, 57645, 62323, 64256, 64955, 65238, 65355,
    32, 100, 195, 335, 1205, 3016, 7805, 17674
  };
  static const uint16_t coefficient_0_table[16] HALFULP_TABLE = {
    5680, 10759, 17425, 24976, 32918, 41017, 49174, 57353,
    3, 8, 20, 57, 150, 400, 1040, 2567
  };
  /* input code */
  const int32_t code = x;
  /* high bits */
  const int32_t block = code < 0 ? -1 - ((-1 - code) >> 12) : code >> 12;
  /* segment that holds the input, negative ones last */
  const int32_t segment = (int32_t)((uint32_t)block & 15u);
  /* low bits */
  const int32_t offset = (int32_t)((uint32_t)code & 4095u);
  /* coefficient 3 of the position */
  const int32_t coefficient_3 = halfulp_read_int16(&coefficient_3_table[segment]);
  /* coefficient 2 of the position */
  const int32_t coefficient_2 = halfulp_read_uint16(&coefficient_2_table[segment]);
  /* sum of coefficient 3 times position */
  const int32_t product_3 = coefficient_3 * offset;
  /* rounded down */
  const int32_t term_3 = product_3 < 0 ? -1 - ((-1 - product_3) >> 15) : product_3 >> 15;
  /* coefficient 2 and those above it */
  const int32_t sum_2 = coefficient_2 + term_3;
  /* coefficient 1 of the position */
  const int32_t coefficient_1 = halfulp_read_uint16(&coefficient_1_table[segment]);
  /* sum of coefficient 2 times position */
  const int32_t product_2 = sum_2 * offset;
  /* rounded down */
  const int32_t term_2 = product_2 >> 14;
  /* coefficient 1 and those above it */
  const int32_t slope = coefficient_1 + term_2;
  /* slope times position */
  const int32_t product = slope * offset;
  /* aligned to the base */
  const int32_t rise = product >> 15;
  /* coefficient 0 */
  const int32_t coefficient_0 = halfulp_read_uint16(&coefficient_0_table[segment]);
  /* base plus rise */
  const int32_t sum = coefficient_0 + rise;
  /* rounded down */
  const int32_t value = sum >> 1;
  return (int16_t)value;
}

/* The output codes at n input codes; y may be x where the types are the same. */
static inline void softplus_s16f12_s16f12_array(const int16_t *x, int16_t *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = softplus_s16f12_s16f12(*x++);
  }
}

#endif
