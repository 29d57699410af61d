/*
 * silu_s8f4_s8f4
 *
 * function    x * sigmoid(x)
 * input       s8f4: value = code * 2^-4, codes -128 to 127
 * output      s8f4: value = code * 2^-4, codes -128 to 127
 * criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-4
 * worst case  0.965672799151 ulp at input code -40 (value -2.5): output code -4 (value -0.25),
 *             exact value -0.18964545005310887798
 * unclamped   0.965672799151 ulp against the function itself, beyond the output range too
 * saturation  none: the function stays within the output range
 * checked     every input of the domain: 256
 * design      method quartic, fold relu-even, 1 segments, 46 table bits
 * spec        sha256 a867b6fa0c3b319d38da80ae5f94fd6069c0eae01ddec7f2ae488162a877d6e0
 *
 * Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
 */
#ifndef HALFULP_SILU_S8F4_S8F4_H
#define HALFULP_SILU_S8F4_S8F4_H

#include <stddef.h>
#include <stdint.h>

#define SILU_S8F4_S8F4_INPUT_FRACTION_BITS 4
#define SILU_S8F4_S8F4_OUTPUT_FRACTION_BITS 4
#define SILU_S8F4_S8F4_TABLE_BYTES 0
#define SILU_S8F4_S8F4_MAX_ERROR_MICRO_ULP 965673

/* x * sigmoid(x): the output code at an input code. */
static inline int8_t silu_s8f4_s8f4(int8_t x) {
  /* input code */
  const int32_t code = x;
  /* whether x lies in the lower half */
  const int32_t negative = code < 0 ? 1 : 0;
  /* distance of x below the centre */
  const int32_t below = ~code;
  /* distance of x from the centre */
  const int32_t distance = negative != 0 ? below : code;
  /* sum of coefficient 4 times position */
  const int32_t product_4 = distance * 150;
  /* rounded down */
  const int32_t term_4 = product_4 >> 8;
  /* coefficient 3 and those above it */
  const int32_t sum_3 = 170 - term_4;
  /* sum of coefficient 3 times position */
  const int32_t product_3 = sum_3 * distance;
  /* aligned */
  const int32_t term_3 = product_3 << 1;
  /* coefficient 2 and those above it */
  const int32_t sum_2 = 32401 - term_3;
  /* sum of coefficient 2 times position */
  const int32_t product_2 = sum_2 * distance;
  /* rounded down */
  const int32_t term_2 = product_2 >> 5;
  /* coefficient 1 and those above it */
  const int32_t slope = 31756 - term_2;
  /* slope times position */
  const int32_t product = slope * distance;
  /* base minus rise */
  const int32_t sum = 43756 - product;
  /* rounded down */
  const int32_t value = sum < 0 ? -1 - ((-1 - sum) >> 16) : sum >> 16;
  /* x above the centre, otherwise 0 */
  const int32_t relu = negative != 0 ? 0 : code;
  /* ramp plus the even residual */
  const int32_t ramp_plus_value = relu + value;
  return (int8_t)ramp_plus_value;
}

/* The output codes at n input codes; y may be x where the types are the same. */
static inline void silu_s8f4_s8f4_array(const int8_t *x, int8_t *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = silu_s8f4_s8f4(*x++);
  }
}

#endif
