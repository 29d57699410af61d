/*
 * tanhshrink_s8f4_s8f4
 *
 * function    x - tanh(x)
 * input       s8f4: value = code * 2^-4, codes -128 to 127
 * output      s8f4: value = code * 2^-4, codes -128 to 127
 * criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-4
 * worst case  0.999996398875 ulp at input code -128 (value -8): output code -113 (value
 *             -7.0625), exact value -7.0000002250703241102
 * unclamped   0.999996398875 ulp against the function itself, beyond the output range too
 * saturation  none: the function stays within the output range
 * checked     every input of the domain: 256
 * design      method quartic, fold odd, 1 segments, 40 table bits
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
#define TANHSHRINK_S8F4_S8F4_TABLE_BYTES 0
#define TANHSHRINK_S8F4_S8F4_MAX_ERROR_MICRO_ULP 999997

/* x - tanh(x): the output code at an input code. */
static inline int8_t tanhshrink_s8f4_s8f4(int8_t x) {
  /* input code */
  const int32_t code = x;
  /* whether x lies in the lower half */
  const int32_t negative = code < 0 ? 1 : 0;
  /* distance below the centre minus 1 */
  const int32_t inverted = ~code;
  /* distance from the centre, minus 1 in the lower half */
  const int32_t address = negative != 0 ? inverted : code;
  /* position within the segment */
  const int32_t position = address + negative;
  /* sum of coefficient 4 times position */
  const int32_t product_4 = position * 191;
  /* rounded down */
  const int32_t term_4 = product_4 >> 8;
  /* coefficient 3 and those above it */
  const int32_t sum_3 = 237 - term_4;
  /* sum of coefficient 3 times position */
  const int32_t product_3 = sum_3 * position;
  /* aligned */
  const int32_t term_3 = product_3 << 1;
  /* coefficient 2 and those above it */
  const int32_t sum_2 = 52266 - term_3;
  /* sum of coefficient 2 times position */
  const int32_t product_2 = sum_2 * position;
  /* rounded down */
  const int32_t term_2 = product_2 >> 10;
  /* coefficient 1 and those above it */
  const int32_t slope = 187 - term_2;
  /* slope times position */
  const int32_t product = slope * position;
  /* base minus rise */
  const int32_t sum = 992 - product;
  /* rounded down */
  const int32_t value = sum >> 11;
  /* value in the lower half */
  const int32_t mirrored = 0 - value;
  /* value in the half of x */
  const int32_t unfolded = negative != 0 ? mirrored : value;
  return (int8_t)unfolded;
}

/* The output codes at n input codes; y may be x where the types are the same. */
static inline void tanhshrink_s8f4_s8f4_array(const int8_t *x, int8_t *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = tanhshrink_s8f4_s8f4(*x++);
  }
}

#endif
