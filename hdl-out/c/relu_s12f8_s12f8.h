/*
 * relu_s12f8_s12f8
 *
 * function    max(x, 0)
 * input       s12f8: value = code * 2^-8, codes -2048 to 2047
 * output      s12f8: value = code * 2^-8, codes -2048 to 2047
 * criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-8
 * worst case  0 ulp at input code -2048 (value -8): output code 0 (value 0), exact value 0
 * unclamped   0 ulp against the function itself, beyond the output range too
 * saturation  none: the function stays within the output range
 * checked     every input of the domain: 4096
 * design      method pwl, fold relu-even, 1 segments, 0 table bits
 * spec        sha256 d4819e7b13f7512f784ea705a0fc9c637c251b9a89353d9996b2a353c9c51156
 *
 * Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
 */
#ifndef HALFULP_RELU_S12F8_S12F8_H
#define HALFULP_RELU_S12F8_S12F8_H

#include <stddef.h>
#include <stdint.h>

#define RELU_S12F8_S12F8_INPUT_FRACTION_BITS 8
#define RELU_S12F8_S12F8_OUTPUT_FRACTION_BITS 8
#define RELU_S12F8_S12F8_TABLE_BYTES 0
#define RELU_S12F8_S12F8_MAX_ERROR_MICRO_ULP 0

/* max(x, 0): the output code at an input code. */
static inline int16_t relu_s12f8_s12f8(int16_t x) {
  /* input code, clamped to -2048 to 2047 */
  const int32_t code = x < -2048 ? -2048 : x > 2047 ? 2047 : x;
  /* whether x lies in the lower half */
  const int32_t negative = code < 0 ? 1 : 0;
  /* x above the centre, otherwise 0 */
  const int32_t relu = negative != 0 ? 0 : code;
  return (int16_t)relu;
}

/* The output codes at n input codes; y may be x where the types are the same. */
static inline void relu_s12f8_s12f8_array(const int16_t *x, int16_t *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = relu_s12f8_s12f8(*x++);
  }
}

#endif
