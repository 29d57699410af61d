/*
 * log_sum_exp_step
 *
 * function    softplus(beta * x) / beta with beta = 1
 * input       s16f12: value = code * 2^-12, codes -32768 to 32767
 * domain      codes -32768 to 0; others must not occur
 * output      u16f16: value = code * 2^-16, codes 0 to 65535
 * criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-16
 * worst case  0.997080640276 ulp at input code -5687 (value -1.388427734375): output code
 *             14595 (value 0.2227020263671875), exact value 0.2227172406103557713
 * unclamped   0.997080640276 ulp against the function itself, beyond the output range too
 * saturation  none: the function stays within the output range
 * checked     every input of the domain: 32769
 * design      method cubic, fold even, 16 segments, 896 table bits
 * spec        sha256 b3ff8b46e3f76ff02806d6c543ec5c3af2dcb40d4e39193c9118abc9c1030ab7
 *
 * Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
 */
#ifndef HALFULP_LOG_SUM_EXP_STEP_H
#define HALFULP_LOG_SUM_EXP_STEP_H

#include <stddef.h>
#include <stdint.h>

#define LOG_SUM_EXP_STEP_INPUT_FRACTION_BITS 12
#define LOG_SUM_EXP_STEP_OUTPUT_FRACTION_BITS 16
#define LOG_SUM_EXP_STEP_TABLE_BYTES 112
#define LOG_SUM_EXP_STEP_MAX_ERROR_MICRO_ULP 997081

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
static inline uint16_t log_sum_exp_step(int16_t x) {
  static const uint8_t coefficient_3_table[16] HALFULP_TABLE = {
    85, 199, 236, 255, 174, 128, 100, 42, 42, 44, 0, 20, 0, 15, 21, 14
  };
  static const uint16_t coefficient_2_table[16] HALFULP_TABLE = {
    33188, 30909, 25511, 19587, 13441, 8988, 5941, 3473,
    2315, 1665, 720, 654, 289, 331, 321, 219
  };
  static const uint16_t coefficient_1_table[16] HALFULP_TABLE = {
    32778, 24743, 17611, 11956, 7802, 4967, 3112, 1911,
    1178, 733, 435, 272, 163, 104, 66, 43
  };
  static const uint16_t coefficient_0_table[16] HALFULP_TABLE = {
    45426, 31069, 20529, 13199, 8318, 5170, 3184, 1949,
    1189, 724, 440, 267, 162, 98, 59, 36
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
  const int32_t block = address >> 11;
  /* low bits */
  const int32_t offset = address & 2047;
  /* position within the segment */
  const int32_t position = offset + negative;
  /* coefficient 3 of the position */
  const int32_t coefficient_3 = halfulp_read_uint8(&coefficient_3_table[block]);
  /* coefficient 2 of the position */
  const int32_t coefficient_2 = halfulp_read_uint16(&coefficient_2_table[block]);
  /* sum of coefficient 3 times position */
  const int32_t product_3 = coefficient_3 * position;
  /* rounded down */
  const int32_t term_3 = product_3 >> 8;
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
  const int32_t rise = product >> 12;
  /* coefficient 0 */
  const int32_t coefficient_0 = halfulp_read_uint16(&coefficient_0_table[block]);
  /* base minus rise */
  const int32_t sum = coefficient_0 - rise;
  return (uint16_t)sum;
}

/* The output codes at n input codes; y may be x where the types are the same. */
static inline void log_sum_exp_step_array(const int16_t *x, uint16_t *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = log_sum_exp_step(*x++);
  }
}

#endif
