/*
 * relu_s16f12_s16f12
 *
 * function    max(x, 0)
 * input       s16f12: value = code * 2^-12, codes -32768 to 32767
 * output      s16f12: value = code * 2^-12, codes -32768 to 32767
 * criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-12
 * worst case  0 ulp at input code -32768 (value -8): output code 0 (value 0), exact value 0
 * unclamped   0 ulp against the function itself, beyond the output range too
 * saturation  none: the function stays within the output range
 * checked     every input of the domain: 65536
 * design      method pwl, fold relu-even, 1 segments, 0 table bits
 * spec        sha256 9c501422054683d366709bc39ab73563bfc1e4db77f68df4e23fe8e692a0819a
 *
 * Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
 */
#ifndef HALFULP_RELU_S16F12_S16F12_H
#define HALFULP_RELU_S16F12_S16F12_H

#include <stddef.h>
#include <stdint.h>

#define RELU_S16F12_S16F12_INPUT_FRACTION_BITS 12
#define RELU_S16F12_S16F12_OUTPUT_FRACTION_BITS 12
#define RELU_S16F12_S16F12_TABLE_BYTES 0
#define RELU_S16F12_S16F12_MAX_ERROR_MICRO_ULP 0

/* max(x, 0): the output code at an input code. */
static inline int16_t relu_s16f12_s16f12(int16_t x) {
  /* input code */
  const int32_t code = x;
  /* whether x lies in the lower half */
  const int32_t negative = code < 0 ? 1 : 0;
  /* x above the centre, otherwise 0 */
  const int32_t relu = negative != 0 ? 0 : code;
  return (int16_t)relu;
}

/* The output codes at n input codes; y may be x where the types are the same. */
static inline void relu_s16f12_s16f12_array(const int16_t *x, int16_t *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = relu_s16f12_s16f12(*x++);
  }
}

#endif
