/*
 * elu_s8f4_s8f4
 *
 * function    if(x > 0, x, alpha * (exp(x) - 1)) with alpha = 1
 * input       s8f4: value = code * 2^-4, codes -128 to 127
 * output      s8f4: value = code * 2^-4, codes -128 to 127
 * criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-4
 * worst case  0.886071058744 ulp at input code -16 (value -1): output code -11 (value
 *             -0.6875), exact value -0.6321205588285576784
 * unclamped   0.886071058744 ulp against the function itself, beyond the output range too
 * saturation  none: the function stays within the output range
 * checked     every input of the domain: 256
 * design      method uniform, fold none, 16 segments, 240 table bits
 * spec        sha256 5066cb7cb8f5c1e8963234c80c554459ca27ee02ad79192ef3eda172f4602467
 *
 * Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
 */
#ifndef HALFULP_ELU_S8F4_S8F4_H
#define HALFULP_ELU_S8F4_S8F4_H

#include <stddef.h>
#include <stdint.h>

#define ELU_S8F4_S8F4_INPUT_FRACTION_BITS 4
#define ELU_S8F4_S8F4_OUTPUT_FRACTION_BITS 4
#define ELU_S8F4_S8F4_TABLE_BYTES 48
#define ELU_S8F4_S8F4_MAX_ERROR_MICRO_ULP 886072

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

/* if(x > 0, x, alpha * (exp(x) - 1)) with alpha = 1: the output code at an input code. */
static inline int8_t elu_s8f4_s8f4(int8_t x) {
  static const uint8_t slope_table[16] HALFULP_TABLE = {
    8, 8, 8, 8, 8, 8, 8, 8, 0, 0, 0, 0, 0, 1, 2, 5
  };
  static const int16_t intercept_table[16] HALFULP_TABLE = {
    3, 131, 259, 387, 515, 643, 771, 899, -121, -121, -121, -121, -121, -122, -110, -83
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
  /* intercept times 2^3 */
  const int32_t intercept = halfulp_read_int16(&intercept_table[segment]);
  /* slope times position */
  const int32_t product = slope * offset;
  /* value times 2^3 */
  const int32_t sum = product + intercept;
  /* rounded down */
  const int32_t value = sum < 0 ? -1 - ((-1 - sum) >> 3) : sum >> 3;
  return (int8_t)value;
}

/* The output codes at n input codes; y may be x where the types are the same. */
static inline void elu_s8f4_s8f4_array(const int8_t *x, int8_t *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = elu_s8f4_s8f4(*x++);
  }
}

#endif
