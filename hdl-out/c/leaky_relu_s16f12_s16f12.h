/*
 * leaky_relu_s16f12_s16f12
 *
 * function    if(x > 0, x, alpha * x) with alpha = 0.01
 * input       s16f12: value = code * 2^-12, codes -32768 to 32767
 * output      s16f12: value = code * 2^-12, codes -32768 to 32767
 * criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-12
 * worst case  0.99 ulp at input code -999 (value -0.243896484375): output code -9 (value
 *             -0.002197265625), exact value -0.00243896484375
 * unclamped   0.99 ulp against the function itself, beyond the output range too
 * saturation  none: the function stays within the output range
 * checked     every input of the domain: 65536
 * design      method uniform, fold none, 2 segments, 46 table bits
 * spec        sha256 a4e7fe2815cc5c843112ba767d90e5ecfce07232102c4bf0128c74c68bc764bc
 *
 * Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
 */
#ifndef HALFULP_LEAKY_RELU_S16F12_S16F12_H
#define HALFULP_LEAKY_RELU_S16F12_S16F12_H

#include <stddef.h>
#include <stdint.h>

#define LEAKY_RELU_S16F12_S16F12_INPUT_FRACTION_BITS 12
#define LEAKY_RELU_S16F12_S16F12_OUTPUT_FRACTION_BITS 12
#define LEAKY_RELU_S16F12_S16F12_TABLE_BYTES 0
#define LEAKY_RELU_S16F12_S16F12_MAX_ERROR_MICRO_ULP 990000

/* if(x > 0, x, alpha * x) with alpha = 0.01: the output code at an input code. */
static inline int16_t leaky_relu_s16f12_s16f12(int16_t x) {
  /* input code */
  const int32_t code = x;
  /* high bits */
  const int32_t block = code < 0 ? -1 - ((-1 - code) >> 15) : code >> 15;
  /* segment that holds the input, negative ones last */
  const int32_t segment = (int32_t)((uint32_t)block & 1u);
  /* low bits */
  const int32_t offset = (int32_t)((uint32_t)code & 32767u);
  /* slope times 2^12 */
  const int32_t slope = segment != 0 ? 41 : 4096;
  /* intercept */
  const int32_t intercept = segment != 0 ? -327 : 0;
  /* slope times position */
  const int32_t product = slope * offset;
  /* intercept times 2^12 */
  const int32_t aligned_intercept = intercept * 4096;
  /* value times 2^12 */
  const int32_t sum = product + aligned_intercept;
  /* rounded down */
  const int32_t value = sum < 0 ? -1 - ((-1 - sum) >> 12) : sum >> 12;
  return (int16_t)value;
}

/* The output codes at n input codes; y may be x where the types are the same. */
static inline void leaky_relu_s16f12_s16f12_array(const int16_t *x, int16_t *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = leaky_relu_s16f12_s16f12(*x++);
  }
}

#endif
