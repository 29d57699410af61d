/*
 * threshold_s16f12_s16f12
 *
 * function    if(x > theta, 1, 0) with theta = 0
 * input       s16f12: value = code * 2^-12, codes -32768 to 32767
 * output      s16f12: value = code * 2^-12, codes -32768 to 32767
 * criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-12
 * worst case  0 ulp at input code -32768 (value -8): output code 0 (value 0), exact value 0
 * unclamped   0 ulp against the function itself, beyond the output range too
 * saturation  none: the function stays within the output range
 * checked     every input of the domain: 65536
 * design      method pwl, fold none, 2 segments, 3 table bits
 * spec        sha256 7faa266c8f84e178ca571731fb67b2eb344244b0b9dc1a7fdbf80124116f393c
 *
 * Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
 */
#ifndef HALFULP_THRESHOLD_S16F12_S16F12_H
#define HALFULP_THRESHOLD_S16F12_S16F12_H

#include <stddef.h>
#include <stdint.h>

#define THRESHOLD_S16F12_S16F12_INPUT_FRACTION_BITS 12
#define THRESHOLD_S16F12_S16F12_OUTPUT_FRACTION_BITS 12
#define THRESHOLD_S16F12_S16F12_TABLE_BYTES 0
#define THRESHOLD_S16F12_S16F12_MAX_ERROR_MICRO_ULP 0

/* if(x > theta, 1, 0) with theta = 0: the output code at an input code. */
static inline int16_t threshold_s16f12_s16f12(int16_t x) {
  /* input code */
  const int32_t code = x;
  /* bit 0 of the segment */
  const int32_t reached_0 = code >= 1 ? 1 : 0;
  /* intercept */
  const int32_t aligned_intercept = reached_0 << 12;
  return (int16_t)aligned_intercept;
}

/* The output codes at n input codes; y may be x where the types are the same. */
static inline void threshold_s16f12_s16f12_array(const int16_t *x, int16_t *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = threshold_s16f12_s16f12(*x++);
  }
}

#endif
