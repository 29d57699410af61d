/*
 * softplus_s8f4_s8f4
 *
 * function    softplus(beta * x) / beta with beta = 1
 * input       s8f4: value = code * 2^-4, codes -128 to 127
 * output      s8f4: value = code * 2^-4, codes -128 to 127
 * criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-4
 * worst case  0.990582688017 ulp at input code -119 (value -7.4375): output code 1 (value
 *             0.0625), exact value 0.00058858199896306744625
 * unclamped   0.990582688017 ulp against the function itself, beyond the output range too
 * saturation  1 inputs beyond the output range, above at codes 127 to 127
 * checked     every input of the domain: 256
 * design      method cubic, fold relu-even, 1 segments, 24 table bits
 * spec        sha256 4530da81f17832bc4dd321baebf269f8a4dce256217888611b4b0edd0d9d81cf
 *
 * Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
 */
#ifndef HALFULP_SOFTPLUS_S8F4_S8F4_H
#define HALFULP_SOFTPLUS_S8F4_S8F4_H

#include <stddef.h>
#include <stdint.h>

#define SOFTPLUS_S8F4_S8F4_INPUT_FRACTION_BITS 4
#define SOFTPLUS_S8F4_S8F4_OUTPUT_FRACTION_BITS 4
#define SOFTPLUS_S8F4_S8F4_TABLE_BYTES 0
#define SOFTPLUS_S8F4_S8F4_MAX_ERROR_MICRO_ULP 990583

/* softplus(beta * x) / beta with beta = 1: the output code at an input code. */
static inline int8_t softplus_s8f4_s8f4(int8_t x) {
  /* input code */
  const int32_t code = x;
  /* whether x lies in the lower half */
  const int32_t negative = code < 0 ? 1 : 0;
  /* distance of x below the centre */
  const int32_t below = ~code;
  /* distance of x from the centre */
  const int32_t distance = negative != 0 ? below : code;
  /* sum of coefficient 3 times position */
  const int32_t product_3 = distance * 171;
  /* rounded down */
  const int32_t term_3 = product_3 >> 8;
  /* coefficient 2 and those above it */
  const int32_t sum_2 = 165 - term_3;
  /* sum of coefficient 2 times position */
  const int32_t product_2 = sum_2 * distance;
  /* rounded down */
  const int32_t term_2 = product_2 >> 6;
  /* coefficient 1 and those above it */
  const int32_t slope = 203 - term_2;
  /* slope times position */
  const int32_t product = slope * distance;
  /* base minus rise */
  const int32_t sum = 5641 - product;
  /* rounded down */
  const int32_t value = sum >> 9;
  /* x above the centre, otherwise 0 */
  const int32_t relu = negative != 0 ? 0 : code;
  /* ramp plus the even residual */
  const int32_t ramp_plus_value = relu + value;
  return (int8_t)ramp_plus_value;
}

/* The output codes at n input codes; y may be x where the types are the same. */
static inline void softplus_s8f4_s8f4_array(const int8_t *x, int8_t *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = softplus_s8f4_s8f4(*x++);
  }
}

#endif
