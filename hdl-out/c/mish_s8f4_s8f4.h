/*
 * mish_s8f4_s8f4
 *
 * function    x * tanh(softplus(x))
 * input       s8f4: value = code * 2^-4, codes -128 to 127
 * output      s8f4: value = code * 2^-4, codes -128 to 127
 * criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-4
 * worst case  0.999967633284 ulp at input code 127 (value 7.9375): output code 126 (value
 *             7.875), exact value 7.9374979770802135946
 * unclamped   0.999967633284 ulp against the function itself, beyond the output range too
 * saturation  none: the function stays within the output range
 * checked     every input of the domain: 256
 * design      method pwl, fold none, 4 segments, 81 table bits
 * spec        sha256 762ee9c99e1f039c83c2b760059b0820b5dd58f65a37fc152ecd7148e7614b3a
 *
 * Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
 */
#ifndef HALFULP_MISH_S8F4_S8F4_H
#define HALFULP_MISH_S8F4_S8F4_H

#include <stddef.h>
#include <stdint.h>

#define MISH_S8F4_S8F4_INPUT_FRACTION_BITS 4
#define MISH_S8F4_S8F4_OUTPUT_FRACTION_BITS 4
#define MISH_S8F4_S8F4_TABLE_BYTES 8
#define MISH_S8F4_S8F4_MAX_ERROR_MICRO_ULP 999968

#ifndef HALFULP_TABLE
#ifdef __AVR__
#include <avr/pgmspace.h>
#define HALFULP_TABLE PROGMEM
#else
#define HALFULP_TABLE
#endif
#endif

#ifndef HALFULP_READ_INT8
#define HALFULP_READ_INT8
static inline int8_t halfulp_read_int8(const int8_t *word) {
#ifdef __AVR__
  const uint8_t bits = pgm_read_byte(word);
  return bits <= 0x7fu ? (int8_t)bits : (int8_t)(-1 - (int8_t)(0xffu - bits));
#else
  return *word;
#endif
}
#endif

/* x * tanh(softplus(x)): the output code at an input code. */
static inline int8_t mish_s8f4_s8f4(int8_t x) {
  static const int8_t slope_table[4] HALFULP_TABLE = {
    -1, 1, 26, 32
  };
  static const int8_t intercept_table[4] HALFULP_TABLE = {
    -99, -87, 15, -17
  };
  /* input code */
  const int32_t code = x;
  /* bit 1 of the segment */
  const int32_t reached_1 = code >= -3 ? 1 : 0;
  /* decides bit 0 of the segment */
  const int32_t breakpoint_0 = reached_1 != 0 ? 19 : -41;
  /* bit 0 of the segment */
  const int32_t reached_0 = code >= breakpoint_0 ? 1 : 0;
  /* segment that holds the input */
  const int32_t segment = (reached_1 << 1) + reached_0;
  /* slope times 2^5 */
  const int32_t slope = halfulp_read_int8(&slope_table[segment]);
  /* intercept times 2^5 */
  const int32_t intercept = halfulp_read_int8(&intercept_table[segment]);
  /* slope times position */
  const int32_t product = slope * code;
  /* value times 2^5 */
  const int32_t sum = product + intercept;
  /* rounded down */
  const int32_t value = sum < 0 ? -1 - ((-1 - sum) >> 5) : sum >> 5;
  return (int8_t)value;
}

/* The output codes at n input codes; y may be x where the types are the same. */
static inline void mish_s8f4_s8f4_array(const int8_t *x, int8_t *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = mish_s8f4_s8f4(*x++);
  }
}

#endif
