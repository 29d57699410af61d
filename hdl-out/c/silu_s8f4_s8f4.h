/*
 * silu_s8f4_s8f4
 *
 * function    x * sigmoid(x)
 * input       s8f4: value = code * 2^-4, codes -128 to 127
 * output      s8f4: value = code * 2^-4, codes -128 to 127
 * criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-4
 * worst case  0.880990389719 ulp at input code 14 (value 0.875): output code 9 (value 0.5625),
 *             exact value 0.6175618993573848225
 * unclamped   0.880990389719 ulp against the function itself, beyond the output range too
 * saturation  none: the function stays within the output range
 * checked     every input of the domain: 256
 * design      method uniform, fold none, 16 segments, 256 table bits
 * spec        sha256 a867b6fa0c3b319d38da80ae5f94fd6069c0eae01ddec7f2ae488162a877d6e0
 *
 * Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
 */
#ifndef HALFULP_SILU_S8F4_S8F4_H
#define HALFULP_SILU_S8F4_S8F4_H

#include <stddef.h>
#include <stdint.h>

#define SILU_S8F4_S8F4_INPUT_FRACTION_BITS 4
#define SILU_S8F4_S8F4_OUTPUT_FRACTION_BITS 4
#define SILU_S8F4_S8F4_TABLE_BYTES 48
#define SILU_S8F4_S8F4_MAX_ERROR_MICRO_ULP 880991

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

/* x * sigmoid(x): the output code at an input code. */
static inline int8_t silu_s8f4_s8f4(int8_t x) {
  static const int8_t slope_table[16] HALFULP_TABLE = {
    0, 0, 0, -1, -1, -1, -1, 4, 11, 17, 17, 17, 17, 16, 16, 16
  };
  static const int16_t intercept_table[16] HALFULP_TABLE = {
    0, 0, 0, 1, -3, -8, -13, -17, 1, 47, 116, 185, 253, 320, 384, 448
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
  const int32_t slope = halfulp_read_int8(&slope_table[segment]);
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
static inline void silu_s8f4_s8f4_array(const int8_t *x, int8_t *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = silu_s8f4_s8f4(*x++);
  }
}

#endif
