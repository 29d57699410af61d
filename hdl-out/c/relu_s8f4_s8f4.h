/*
 * relu_s8f4_s8f4
 *
 * function    max(x, 0)
 * input       s8f4: value = code * 2^-4, codes -128 to 127
 * output      s8f4: value = code * 2^-4, codes -128 to 127
 * criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-4
 * worst case  0 ulp at input code -128 (value -8): output code 0 (value 0), exact value 0
 * unclamped   0 ulp against the function itself, beyond the output range too
 * saturation  none: the function stays within the output range
 * checked     every input of the domain: 256
 * design      method pwl, fold relu-even, 1 segments, 0 table bits
 * spec        sha256 d5df76af0253e0738d67f81373c8c4b530dafa3f5338b40092059d2aed96e7fb
 *
 * Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
 */
#ifndef HALFULP_RELU_S8F4_S8F4_H
#define HALFULP_RELU_S8F4_S8F4_H

#include <stddef.h>
#include <stdint.h>

#define RELU_S8F4_S8F4_INPUT_FRACTION_BITS 4
#define RELU_S8F4_S8F4_OUTPUT_FRACTION_BITS 4
#define RELU_S8F4_S8F4_TABLE_BYTES 0
#define RELU_S8F4_S8F4_MAX_ERROR_MICRO_ULP 0

/* max(x, 0): the output code at an input code. */
static inline int8_t relu_s8f4_s8f4(int8_t x) {
  /* input code */
  const int32_t code = x;
  /* whether x lies in the lower half */
  const int32_t negative = code < 0 ? 1 : 0;
  /* x above the centre, otherwise 0 */
  const int32_t relu = negative != 0 ? 0 : code;
  return (int8_t)relu;
}

/* The output codes at n input codes; y may be x where the types are the same. */
static inline void relu_s8f4_s8f4_array(const int8_t *x, int8_t *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = relu_s8f4_s8f4(*x++);
  }
}

#endif
