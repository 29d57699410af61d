/*
 * elu_s16f12_s16f12
 *
 * function    if(x > 0, x, alpha * (exp(x) - 1)) with alpha = 1
 * input       s16f12: value = code * 2^-12, codes -32768 to 32767
 * output      s16f12: value = code * 2^-12, codes -32768 to 32767
 * criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-12
 * worst case  0.99591605465 ulp at input code -4101 (value -1.001220703125): output code -2592
 *             (value -0.6328125), exact value -0.63256935643197037863
 * unclamped   0.99591605465 ulp against the function itself, beyond the output range too
 * saturation  none: the function stays within the output range
 * checked     every input of the domain: 65536
 * design      method quartic, fold none, 16 segments, 1152 table bits
 * spec        sha256 699550154590b477b89b1adbc8e423d9945f84c1334678bb78660b7792600c55
 *
 * Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
 */
#ifndef HALFULP_ELU_S16F12_S16F12_H
#define HALFULP_ELU_S16F12_S16F12_H

#include <stddef.h>
#include <stdint.h>

#define ELU_S16F12_S16F12_INPUT_FRACTION_BITS 12
#define ELU_S16F12_S16F12_OUTPUT_FRACTION_BITS 12
#define ELU_S16F12_S16F12_TABLE_BYTES 144
#define ELU_S16F12_S16F12_MAX_ERROR_MICRO_ULP 995917

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

/* if(x > 0, x, alpha * (exp(x) - 1)) with alpha = 1: the output code at an input code. */
static inline int16_t elu_s16f12_s16f12(int16_t x) {
  static const uint8_t coefficient_4_table[16] HALFULP_TABLE = {
    102, 102, 102, 102, 102, 102, 102, 102, 0, 0, 0, 0, 0, 0, 1, 171
  };
  static const int16_t coefficient_3_table[16] HALFULP_TABLE = {
    -6337, -6345, -6345, -6345, -6345, -6345, -6345, -6345,
    0, 0, 0, 0, 341, 3755, 9217, 16695
  };
  static const uint16_t coefficient_2_table[16] HALFULP_TABLE = {
    3720, 3724, 3724, 3724, 3724, 3724, 3724, 3724,
    0, 0, 341, 1622, 3534, 5262, 16039, 46589
  };
  static const uint16_t coefficient_1_table[16] HALFULP_TABLE = {
    65381, 65381, 65381, 65381, 65381, 65381, 65381, 65381,
    32, 100, 196, 350, 1078, 3358, 8907, 24247
  };
  static const uint16_t coefficient_0_table[16] HALFULP_TABLE = {
    8189, 16381, 24573, 32765, 40957, 49149, 57341, 65533,
    0, 4, 16, 53, 148, 404, 1106, 3010
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
  const int32_t coefficient_4 = halfulp_read_uint8(&coefficient_4_table[segment]);
  /* coefficient 3 of the position */
  const int32_t coefficient_3 = halfulp_read_int16(&coefficient_3_table[segment]);
  /* sum of coefficient 4 times position */
  const int32_t product_4 = coefficient_4 * offset;
  /* rounded down */
  const int32_t term_4 = product_4 >> 7;
  /* coefficient 3 and those above it */
  const int32_t sum_3 = coefficient_3 + term_4;
  /* coefficient 2 of the position */
  const int32_t coefficient_2 = halfulp_read_uint16(&coefficient_2_table[segment]);
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
  const int32_t term_2 = product_2 >> 14;
  /* coefficient 1 and those above it */
  const int32_t slope = coefficient_1 + term_2;
  /* slope times position */
  const int32_t product = slope * offset;
  /* aligned to the base */
  const int32_t rise = product >> 15;
  /* coefficient 0 */
  const int32_t coefficient_0 = halfulp_read_uint16(&coefficient_0_table[segment]);
  /* value at position 0 */
  const int32_t base = coefficient_0 + -8188;
  /* base plus rise */
  const int32_t sum = base + rise;
  /* rounded down */
  const int32_t value = sum < 0 ? -1 - ((-1 - sum) >> 1) : sum >> 1;
  return (int16_t)value;
}

/* The output codes at n input codes; y may be x where the types are the same. */
static inline void elu_s16f12_s16f12_array(const int16_t *x, int16_t *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = elu_s16f12_s16f12(*x++);
  }
}

#endif
