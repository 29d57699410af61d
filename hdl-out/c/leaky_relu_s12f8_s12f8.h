/*
 * leaky_relu_s12f8_s12f8
 *
 * function    if(x > 0, x, alpha * x) with alpha = 0.01
 * input       s12f8: value = code * 2^-8, codes -2048 to 2047
 * output      s12f8: value = code * 2^-8, codes -2048 to 2047
 * criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-8
 * worst case  0.99 ulp at input code -1 (value -0.00390625): output code -1 (value
 *             -0.00390625), exact value -0.0000390625
 * unclamped   0.99 ulp against the function itself, beyond the output range too
 * saturation  none: the function stays within the output range
 * checked     every input of the domain: 4096
 * design      method pwl, fold none, 2 segments, 21 table bits
 * spec        sha256 a819683a4a1ecf5312aa7934fb299fa835c472f391f8c5ee706559afc683d8a6
 *
 * Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
 */
#ifndef HALFULP_LEAKY_RELU_S12F8_S12F8_H
#define HALFULP_LEAKY_RELU_S12F8_S12F8_H

#include <stddef.h>
#include <stdint.h>

#define LEAKY_RELU_S12F8_S12F8_INPUT_FRACTION_BITS 8
#define LEAKY_RELU_S12F8_S12F8_OUTPUT_FRACTION_BITS 8
#define LEAKY_RELU_S12F8_S12F8_TABLE_BYTES 0
#define LEAKY_RELU_S12F8_S12F8_MAX_ERROR_MICRO_ULP 990000

/* if(x > 0, x, alpha * x) with alpha = 0.01: the output code at an input code. */
static inline int16_t leaky_relu_s12f8_s12f8(int16_t x) {
  /* input code, clamped to -2048 to 2047 */
  const int32_t code = x < -2048 ? -2048 : x > 2047 ? 2047 : x;
  /* bit 0 of the segment */
  const int32_t reached_0 = code >= 1 ? 1 : 0;
  /* slope times 2^9 */
  const int32_t slope = reached_0 != 0 ? 512 : 5;
  /* slope times position */
  const int32_t product = slope * code;
  /* rounded down */
  const int32_t value = product < 0 ? -1 - ((-1 - product) >> 9) : product >> 9;
  return (int16_t)value;
}

/* The output codes at n input codes; y may be x where the types are the same. */
static inline void leaky_relu_s12f8_s12f8_array(const int16_t *x, int16_t *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = leaky_relu_s12f8_s12f8(*x++);
  }
}

#endif
