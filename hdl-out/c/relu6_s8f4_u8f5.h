/*
 * relu6_s8f4_u8f5
 *
 * function    min(max(x, 0), 6)
 * input       s8f4: value = code * 2^-4, codes -128 to 127
 * output      u8f5: value = code * 2^-5, codes 0 to 255
 * criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-5
 * worst case  0 ulp at input code -128 (value -8): output code 0 (value 0), exact value 0
 * unclamped   0 ulp against the function itself, beyond the output range too
 * saturation  none: the function stays within the output range
 * checked     every input of the domain: 256
 * design      method uniform, fold none, 8 segments, 24 table bits
 * spec        sha256 342aaee700305876b59d963148455c94f598a752a36d53c80831adeef9d8c12c
 *
 * Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
 */
#ifndef HALFULP_RELU6_S8F4_U8F5_H
#define HALFULP_RELU6_S8F4_U8F5_H

#include <stddef.h>
#include <stdint.h>

#define RELU6_S8F4_U8F5_INPUT_FRACTION_BITS 4
#define RELU6_S8F4_U8F5_OUTPUT_FRACTION_BITS 5
#define RELU6_S8F4_U8F5_TABLE_BYTES 16
#define RELU6_S8F4_U8F5_MAX_ERROR_MICRO_ULP 0

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

/* min(max(x, 0), 6): the output code at an input code. */
static inline uint8_t relu6_s8f4_u8f5(int8_t x) {
  static const uint8_t slope_table[8] HALFULP_TABLE = {
    1, 1, 1, 0, 0, 0, 0, 0
  };
  static const uint8_t intercept_table[8] HALFULP_TABLE = {
    0, 1, 2, 3, 0, 0, 0, 0
  };
  /* input code */
  const int32_t code = x;
  /* high bits */
  const int32_t block = code < 0 ? -1 - ((-1 - code) >> 5) : code >> 5;
  /* segment that holds the input, negative ones last */
  const int32_t segment = (int32_t)((uint32_t)block & 7u);
  /* low bits */
  const int32_t offset = (int32_t)((uint32_t)code & 31u);
  /* slope times 2^-1 */
  const int32_t slope = halfulp_read_uint8(&slope_table[segment]);
  /* intercept times 2^-6 */
  const int32_t intercept = halfulp_read_uint8(&intercept_table[segment]);
  /* slope times position */
  const int32_t product = slope != 0 ? offset : 0;
  /* product */
  const int32_t aligned_product = product << 1;
  /* intercept */
  const int32_t aligned_intercept = intercept << 6;
  /* value */
  const int32_t sum = aligned_product + aligned_intercept;
  return (uint8_t)sum;
}

/* The output codes at n input codes; y may be x where the types are the same. */
static inline void relu6_s8f4_u8f5_array(const int8_t *x, uint8_t *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = relu6_s8f4_u8f5(*x++);
  }
}

#endif
