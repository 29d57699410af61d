/*
 * gelu_s8f4_s8f4
 *
 * function    x * normal_cdf((x - mu) / sigma) with mu = 0, sigma = 1
 * input       s8f4: value = code * 2^-4, codes -128 to 127
 * output      s8f4: value = code * 2^-4, codes -128 to 127
 * criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-4
 * worst case  0.911890852958 ulp at input code 30 (value 1.875): output code 30 (value 1.875),
 *             exact value 1.8180068216901349218
 * unclamped   0.911890852958 ulp against the function itself, beyond the output range too
 * saturation  none: the function stays within the output range
 * checked     every input of the domain: 256
 * design      method quadratic, fold relu-even, 1 segments, 16 table bits
 * spec        sha256 d15ad3337adc1103070a725c7ff4a799fd6b1475b635d2e6ea3a60241d19362c
 *
 * Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
 */
#ifndef HALFULP_GELU_S8F4_S8F4_H
#define HALFULP_GELU_S8F4_S8F4_H

#include <stddef.h>
#include <stdint.h>

#define GELU_S8F4_S8F4_INPUT_FRACTION_BITS 4
#define GELU_S8F4_S8F4_OUTPUT_FRACTION_BITS 4
#define GELU_S8F4_S8F4_TABLE_BYTES 0
#define GELU_S8F4_S8F4_MAX_ERROR_MICRO_ULP 911891

/* x * normal_cdf((x - mu) / sigma) with mu = 0, sigma = 1: the output code at an input code. */
static inline int8_t gelu_s8f4_s8f4(int8_t x) {
  /* input code */
  const int32_t code = x;
  /* whether x lies in the lower half */
  const int32_t negative = code < 0 ? 1 : 0;
  /* distance of x below the centre */
  const int32_t below = 0 - code;
  /* distance of x from the centre */
  const int32_t distance = negative != 0 ? below : code;
  /* distance up to the limit */
  const int32_t magnitude = distance > 31 ? 31 : distance;
  /* sum of coefficient 2 times position */
  const int32_t product_2 = magnitude * 171;
  /* rounded down */
  const int32_t term_2 = product_2 >> 5;
  /* coefficient 1 and those above it */
  const int32_t slope = 170 - term_2;
  /* slope times position */
  const int32_t product = slope * magnitude;
  /* base minus rise */
  const int32_t sum = 302 - product;
  /* rounded down */
  const int32_t value = sum < 0 ? -1 - ((-1 - sum) >> 9) : sum >> 9;
  /* x above the centre, otherwise 0 */
  const int32_t relu = negative != 0 ? 0 : code;
  /* ramp plus the even residual */
  const int32_t ramp_plus_value = relu + value;
  return (int8_t)ramp_plus_value;
}

/* The output codes at n input codes; y may be x where the types are the same. */
static inline void gelu_s8f4_s8f4_array(const int8_t *x, int8_t *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = gelu_s8f4_s8f4(*x++);
  }
}

#endif
