/*
 * tanhshrink_s8f4_s8f4
 *
 * function    x - tanh(x)
 * input       s8f4: value = code * 2^-4, codes -128 to 127
 * output      s8f4: value = code * 2^-4, codes -128 to 127
 * criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-4
 * worst case  0.999995919391 ulp at input code 127 (value 7.9375): output code 112 (value 7),
 *             exact value 6.9375002550380857753
 * unclamped   0.999995919391 ulp against the function itself, beyond the output range too
 * saturation  none: the function stays within the output range
 * checked     every input of the domain: 256
 * design      method uniform, fold none, 16 segments, 240 table bits
 * spec        sha256 bac71892aff6ef1f2090ff19222e05949d3f3c4d56f53b9e1fd523fb689b8fbb
 *
 * Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
 */
#ifndef HALFULP_TANHSHRINK_S8F4_S8F4_H
#define HALFULP_TANHSHRINK_S8F4_S8F4_H

#include <stddef.h>
#include <stdint.h>

#define TANHSHRINK_S8F4_S8F4_INPUT_FRACTION_BITS 4
#define TANHSHRINK_S8F4_S8F4_OUTPUT_FRACTION_BITS 4
#define TANHSHRINK_S8F4_S8F4_TABLE_BYTES 48
#define TANHSHRINK_S8F4_S8F4_MAX_ERROR_MICRO_ULP 999996

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

/* x - tanh(x): the output code at an input code. */
static inline int8_t tanhshrink_s8f4_s8f4(int8_t x) {
  static const uint8_t slope_table[16] HALFULP_TABLE = {
    16, 16, 16, 16, 16, 16, 12, 3, 3, 12, 16, 16, 16, 16, 16, 16
  };
  static const int16_t intercept_table[16] HALFULP_TABLE = {
    -448, -384, -320, -256, -192, -128, -61, -9, 1, 17, 68, 132, 196, 260, 324, 388
  };
  /* input code */
  const int32_t code = x;
  /* high bits of the magnitude */
  const int32_t block = code < 0 ? -1 - ((-1 - code) >> 4) : code >> 4;
  /* segment that holds the input */
  const int32_t segment = block - -8;
  /* position within the segment */
  const int32_t offset = (int32_t)((uint32_t)code & 15u);
  /* slope times 2^4 */
  const int32_t slope = halfulp_read_uint8(&slope_table[segment]);
  /* intercept times 2^2 */
  const int32_t intercept = halfulp_read_int16(&intercept_table[segment]);
  /* slope times position */
  const int32_t product = slope * offset;
  /* intercept times 2^4 */
  const int32_t aligned_intercept = intercept * 4;
  /* value times 2^4 */
  const int32_t sum = product + aligned_intercept;
  /* rounded down */
  const int32_t value = sum < 0 ? -1 - ((-1 - sum) >> 4) : sum >> 4;
  return (int8_t)value;
}

/* The output codes at n input codes; y may be x where the types are the same. */
static inline void tanhshrink_s8f4_s8f4_array(const int8_t *x, int8_t *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = tanhshrink_s8f4_s8f4(*x++);
  }
}

#endif
