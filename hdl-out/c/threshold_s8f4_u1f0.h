/*
 * threshold_s8f4_u1f0
 *
 * function    if(x > theta, 1, 0) with theta = 0
 * input       s8f4: value = code * 2^-4, codes -128 to 127
 * output      u1f0: value = code * 2^0, codes 0 to 1
 * criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^0
 * worst case  0 ulp at input code -128 (value -8): output code 0 (value 0), exact value 0
 * unclamped   0 ulp against the function itself, beyond the output range too
 * saturation  none: the function stays within the output range
 * checked     every input of the domain: 256
 * design      method pwl, fold none, 1 segments, 9 table bits
 * spec        sha256 2159bf6596793d17261c086037314a139d95cd2cf3e03d36543c5ff1685884f3
 *
 * Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
 */
#ifndef HALFULP_THRESHOLD_S8F4_U1F0_H
#define HALFULP_THRESHOLD_S8F4_U1F0_H

#include <stddef.h>
#include <stdint.h>

#define THRESHOLD_S8F4_U1F0_INPUT_FRACTION_BITS 4
#define THRESHOLD_S8F4_U1F0_OUTPUT_FRACTION_BITS 0
#define THRESHOLD_S8F4_U1F0_TABLE_BYTES 0
#define THRESHOLD_S8F4_U1F0_MAX_ERROR_MICRO_ULP 0

/* if(x > theta, 1, 0) with theta = 0: the output code at an input code. */
static inline uint8_t threshold_s8f4_u1f0(int8_t x) {
  /* input code */
  const int32_t code = x;
  /* value times 2^8 */
  const int32_t sum = code + 255;
  /* rounded down */
  const int32_t value = sum >> 8;
  return (uint8_t)value;
}

/* The output codes at n input codes; y may be x where the types are the same. */
static inline void threshold_s8f4_u1f0_array(const int8_t *x, uint8_t *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = threshold_s8f4_u1f0(*x++);
  }
}

#endif
