/*
 * mish_s8f4_s8f4
 *
 * function    x * tanh(softplus(x))
 * input       s8f4: value = code * 2^-4, codes -128 to 127
 * output      s8f4: value = code * 2^-4, codes -128 to 127
 * criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-4
 * worst case  0.996076619122 ulp at input code 8 (value 0.5): output code 7 (value 0.4375),
 *             exact value 0.37524521130489510482
 * unclamped   0.996076619122 ulp against the function itself, beyond the output range too
 * saturation  none: the function stays within the output range
 * checked     every input of the domain: 256
 * design      method uniform, fold none, 16 segments, 224 table bits
 * spec        sha256 762ee9c99e1f039c83c2b760059b0820b5dd58f65a37fc152ecd7148e7614b3a
 *
 * Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
 */
#ifndef HALFULP_MISH_S8F4_S8F4_H
#define HALFULP_MISH_S8F4_S8F4_H

#include <stddef.h>
#include <stdint.h>

#define MISH_S8F4_S8F4_INPUT_FRACTION_BITS 4
#define MISH_S8F4_S8F4_OUTPUT_FRACTION_BITS 4
#define MISH_S8F4_S8F4_TABLE_BYTES 48
#define MISH_S8F4_S8F4_MAX_ERROR_MICRO_ULP 996077

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

/* x * tanh(softplus(x)): the output code at an input code. */
static inline int8_t mish_s8f4_s8f4(int8_t x) {
  static const uint8_t slope_table[16] HALFULP_TABLE = {
    7, 9, 8, 8, 8, 8, 8, 8, 0, 0, 0, 0, 0, 0, 0, 2
  };
  static const int16_t intercept_table[16] HALFULP_TABLE = {
    0, 56, 128, 192, 256, 320, 384, 448, 0, 0, 0, -2, -6, -10, -16, -19
  };
  /* input code */
  const int32_t code = x;
  /* high bits */
  const int32_t block = code < 0 ? -1 - ((-1 - code) >> 4) : code >> 4;
  /* segment that holds the input, negative ones last */
  const int32_t segment = (int32_t)((uint32_t)block & 15u);
  /* low bits */
  const int32_t offset = (int32_t)((uint32_t)code & 15u);
  /* slope times 2^3 */
  const int32_t slope = halfulp_read_uint8(&slope_table[segment]);
  /* intercept times 2^2 */
  const int32_t intercept = halfulp_read_int16(&intercept_table[segment]);
  /* slope times position */
  const int32_t product = slope * offset;
  /* intercept times 2^3 */
  const int32_t aligned_intercept = intercept * 2;
  /* value times 2^3 */
  const int32_t sum = product + aligned_intercept;
  /* rounded down */
  const int32_t value = sum < 0 ? -1 - ((-1 - sum) >> 3) : sum >> 3;
  return (int8_t)value;
}

/* The output codes at n input codes; y may be x where the types are the same. */
static inline void mish_s8f4_s8f4_array(const int8_t *x, int8_t *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = mish_s8f4_s8f4(*x++);
  }
}

#endif
