/*
 * leaky_relu_s8f4_s8f4
 *
 * function    if(x > 0, x, alpha * x) with alpha = 0.01
 * input       s8f4: value = code * 2^-4, codes -128 to 127
 * output      s8f4: value = code * 2^-4, codes -128 to 127
 * criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-4
 * worst case  0.99 ulp at input code -1 (value -0.0625): output code -1 (value -0.0625), exact
 *             value -0.000625
 * unclamped   0.99 ulp against the function itself, beyond the output range too
 * saturation  none: the function stays within the output range
 * checked     every input of the domain: 256
 * design      method pwl, fold relu-even, 1 segments, 1 table bits
 * spec        sha256 f4d16706ddc75766b0e4455d3038511f959db6ffc0a9202bb93ad5d2a6588f0c
 *
 * Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
 */
#ifndef HALFULP_LEAKY_RELU_S8F4_S8F4_H
#define HALFULP_LEAKY_RELU_S8F4_S8F4_H

#include <stddef.h>
#include <stdint.h>

#define LEAKY_RELU_S8F4_S8F4_INPUT_FRACTION_BITS 4
#define LEAKY_RELU_S8F4_S8F4_OUTPUT_FRACTION_BITS 4
#define LEAKY_RELU_S8F4_S8F4_TABLE_BYTES 0
#define LEAKY_RELU_S8F4_S8F4_MAX_ERROR_MICRO_ULP 990000

/* if(x > 0, x, alpha * x) with alpha = 0.01: the output code at an input code. */
static inline int8_t leaky_relu_s8f4_s8f4(int8_t x) {
  /* input code */
  const int32_t code = x;
  /* whether x lies in the lower half */
  const int32_t lower_half = code < -1 ? 1 : 0;
  /* distance of x above the centre */
  const int32_t above = code - -1;
  /* x above the centre, otherwise 0 */
  const int32_t relu = lower_half != 0 ? 0 : above;
  /* ramp plus the even residual */
  const int32_t ramp_plus_value = relu + -1;
  return (int8_t)ramp_plus_value;
}

/* The output codes at n input codes; y may be x where the types are the same. */
static inline void leaky_relu_s8f4_s8f4_array(const int8_t *x, int8_t *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = leaky_relu_s8f4_s8f4(*x++);
  }
}

#endif
