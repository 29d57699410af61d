/*
 * relu6_s16f12_u16f13
 *
 * function    min(max(x, 0), 6)
 * input       s16f12: value = code * 2^-12, codes -32768 to 32767
 * output      u16f13: value = code * 2^-13, codes 0 to 65535
 * criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-13
 * worst case  0 ulp at input code -32768 (value -8): output code 0 (value 0), exact value 0
 * unclamped   0 ulp against the function itself, beyond the output range too
 * saturation  none: the function stays within the output range
 * checked     every input of the domain: 65536
 * design      method pwl, fold none, 2 segments, 21 table bits
 * spec        sha256 ba746c7b4fc8bac18f332ae2f4a704548bdc8e9337d075925ccf5ae12c19d737
 *
 * Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
 */
#ifndef HALFULP_RELU6_S16F12_U16F13_H
#define HALFULP_RELU6_S16F12_U16F13_H

#include <stddef.h>
#include <stdint.h>

#define RELU6_S16F12_U16F13_INPUT_FRACTION_BITS 12
#define RELU6_S16F12_U16F13_OUTPUT_FRACTION_BITS 13
#define RELU6_S16F12_U16F13_TABLE_BYTES 0
#define RELU6_S16F12_U16F13_MAX_ERROR_MICRO_ULP 0

/* min(max(x, 0), 6): the output code at an input code. */
static inline uint16_t relu6_s16f12_u16f13(int16_t x) {
  /* input code */
  const int32_t code = x;
  /* bit 0 of the segment */
  const int32_t reached_0 = code >= 24577 ? 1 : 0;
  /* slope times 2^-1 */
  const int32_t slope = reached_0 != 0 ? 0 : 1;
  /* intercept times 2^-14 */
  const int32_t intercept = reached_0 != 0 ? 3 : 0;
  /* slope times position */
  const int32_t product = slope != 0 ? code : 0;
  /* product */
  const int32_t aligned_product = product * 2;
  /* intercept */
  const int32_t aligned_intercept = intercept << 14;
  /* value */
  const int32_t sum = aligned_product + aligned_intercept;
  /* limited to the output codes */
  const int32_t clamped = sum < 0 ? 0 : sum;
  return (uint16_t)clamped;
}

/* The output codes at n input codes; y may be x where the types are the same. */
static inline void relu6_s16f12_u16f13_array(const int16_t *x, uint16_t *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = relu6_s16f12_u16f13(*x++);
  }
}

#endif
