/*
 * threshold_s12f8_u1f0
 *
 * function    if(x > theta, 1, 0) with theta = 0
 * input       s12f8: value = code * 2^-8, codes -2048 to 2047
 * output      u1f0: value = code * 2^0, codes 0 to 1
 * criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^0
 * worst case  0 ulp at input code -2048 (value -8): output code 0 (value 0), exact value 0
 * unclamped   0 ulp against the function itself, beyond the output range too
 * saturation  none: the function stays within the output range
 * checked     every input of the domain: 4096
 * design      method pwl, fold none, 1 segments, 13 table bits
 * spec        sha256 d24f72b179b72d9e10cefa2dcf8a0577aa8f469dc2c2a51c7ab47971a2f10fcd
 *
 * Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
 */
#ifndef HALFULP_THRESHOLD_S12F8_U1F0_H
#define HALFULP_THRESHOLD_S12F8_U1F0_H

#include <stddef.h>
#include <stdint.h>

#define THRESHOLD_S12F8_U1F0_INPUT_FRACTION_BITS 8
#define THRESHOLD_S12F8_U1F0_OUTPUT_FRACTION_BITS 0
#define THRESHOLD_S12F8_U1F0_TABLE_BYTES 0
#define THRESHOLD_S12F8_U1F0_MAX_ERROR_MICRO_ULP 0

/* if(x > theta, 1, 0) with theta = 0: the output code at an input code. */
static inline uint8_t threshold_s12f8_u1f0(int16_t x) {
  /* input code, clamped to -2048 to 2047 */
  const int32_t code = x < -2048 ? -2048 : x > 2047 ? 2047 : x;
  /* value times 2^12 */
  const int32_t sum = code + 4095;
  /* rounded down */
  const int32_t value = sum >> 12;
  return (uint8_t)value;
}

/* The output codes at n input codes; y may be x where the types are the same. */
static inline void threshold_s12f8_u1f0_array(const int16_t *x, uint8_t *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = threshold_s12f8_u1f0(*x++);
  }
}

#endif
