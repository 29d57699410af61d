/*
 * sigmoid_s16f12_u16f16
 *
 * function    sigmoid(x)
 * input       s16f12: value = code * 2^-12, codes -32768 to 32767
 * output      u16f16: value = code * 2^-16, codes 0 to 65535
 * criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-16
 * worst case  0.999999980132 ulp at input code 1 (value 0.000244140625): output code 32771
 *             (value 0.5000457763671875), exact value 0.5000610351559468351
 * unclamped   0.999999980132 ulp against the function itself, beyond the output range too
 * saturation  none: the function stays within the output range
 * checked     every input of the domain: 65536
 * design      method quartic, fold none, 16 segments, 1136 table bits
 * spec        sha256 e036e42fa8f9d4d617f9bb27a1022cec7b3d7ce6bbf13f134bbb360b68c20900
 *
 * Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
 */
#ifndef HALFULP_SIGMOID_S16F12_U16F16_H
#define HALFULP_SIGMOID_S16F12_U16F16_H

#include <stddef.h>
#include <stdint.h>

#define SIGMOID_S16F12_U16F16_INPUT_FRACTION_BITS 12
#define SIGMOID_S16F12_U16F16_OUTPUT_FRACTION_BITS 16
#define SIGMOID_S16F12_U16F16_TABLE_BYTES 144
#define SIGMOID_S16F12_U16F16_MAX_ERROR_MICRO_ULP 1000000

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
static inline uint16_t sigmoid_s16f12_u16f16(int16_t x) {
  static const int8_t coefficient_4_table[16] HALFULP_TABLE = {
    61, 60, -19, -20, -15, -1, -13, -8, 0, 1, 0, 0, 0, 0, -45, -64
  };
  static const int16_t coefficient_3_table[16] HALFULP_TABLE = {
    -24326, -5267, 9401, 6710, 3656, 890, 1940, 1088,
    0, 91, 528, 1808, 4176, 6976, 8081, -8293
  };
  static const int16_t coefficient_2_table[16] HALFULP_TABLE = {
    298, -23840, -21624, -11049, -4734, -1695, -1124, -506,
    133, 270, 685, 1477, 3993, 10431, 20898, 24323
  };
  static const uint16_t coefficient_1_table[16] HALFULP_TABLE = {
    65529, 51533, 27582, 11885, 4652, 1747, 696, 259,
    86, 237, 629, 1771, 4678, 11857, 27505, 51505
  };
  static const uint16_t coefficient_0_table[16] HALFULP_TABLE = {
    32768, 47911, 57724, 62428, 64358, 65098, 65374, 65477,
    22, 60, 163, 439, 1179, 3109, 7813, 17626
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
  const int32_t term_4 = product_4 < 0 ? -1 - ((-1 - product_4) >> 6) : product_4 >> 6;
  /* coefficient 3 and those above it */
  const int32_t sum_3 = coefficient_3 + term_4;
  /* coefficient 2 of the position */
  const int32_t coefficient_2 = halfulp_read_int16(&coefficient_2_table[segment]);
  /* sum of coefficient 3 times position */
  const int32_t product_3 = sum_3 * offset;
  /* rounded down */
  const int32_t term_3 = product_3 < 0 ? -1 - ((-1 - product_3) >> 13) : product_3 >> 13;
  /* coefficient 2 and those above it */
  const int32_t sum_2 = coefficient_2 + term_3;
  /* coefficient 1 of the position */
  const int32_t coefficient_1 = halfulp_read_uint16(&coefficient_1_table[segment]);
  /* sum of coefficient 2 times position */
  const int32_t product_2 = sum_2 * offset;
  /* rounded down */
  const int32_t term_2 = product_2 < 0 ? -1 - ((-1 - product_2) >> 13) : product_2 >> 13;
  /* coefficient 1 and those above it */
  const int32_t slope = coefficient_1 + term_2;
  /* slope times position */
  const int32_t product = slope * offset;
  /* aligned to the base */
  const int32_t rise = product >> 14;
  /* coefficient 0 */
  const int32_t coefficient_0 = halfulp_read_uint16(&coefficient_0_table[segment]);
  /* base plus rise */
  const int32_t sum = coefficient_0 + rise;
  return (uint16_t)sum;
}

/* The output codes at n input codes; y may be x where the types are the same. */
static inline void sigmoid_s16f12_u16f16_array(const int16_t *x, uint16_t *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = sigmoid_s16f12_u16f16(*x++);
  }
}

#endif
