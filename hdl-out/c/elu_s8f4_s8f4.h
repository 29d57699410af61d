/*
 * elu_s8f4_s8f4
 *
 * function    if(x > 0, x, alpha * (exp(x) - 1)) with alpha = 1
 * input       s8f4: value = code * 2^-4, codes -128 to 127
 * output      s8f4: value = code * 2^-4, codes -128 to 127
 * criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-4
 * worst case  0.996628460656 ulp at input code -6 (value -0.375): output code -6 (value
 *             -0.375), exact value -0.31271072120902780145
 * unclamped   0.996628460656 ulp against the function itself, beyond the output range too
 * saturation  none: the function stays within the output range
 * checked     every input of the domain: 256
 * design      method pwl, fold none, 3 segments, 57 table bits
 * spec        sha256 5066cb7cb8f5c1e8963234c80c554459ca27ee02ad79192ef3eda172f4602467
 *
 * Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
 */
#ifndef HALFULP_ELU_S8F4_S8F4_H
#define HALFULP_ELU_S8F4_S8F4_H

#include <stddef.h>
#include <stdint.h>

#define ELU_S8F4_S8F4_INPUT_FRACTION_BITS 4
#define ELU_S8F4_S8F4_OUTPUT_FRACTION_BITS 4
#define ELU_S8F4_S8F4_TABLE_BYTES 6
#define ELU_S8F4_S8F4_MAX_ERROR_MICRO_ULP 996629

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

#ifndef HALFULP_READ_UINT8
#define HALFULP_READ_UINT8
static inline uint8_t halfulp_read_uint8(const uint8_t *word) {
#ifdef __AVR__
  const uint8_t bits = pgm_read_byte(word);
  return bits;
#else
  return *word;
#endif
}
#endif

/* if(x > 0, x, alpha * (exp(x) - 1)) with alpha = 1: the output code at an input code. */
static inline int8_t elu_s8f4_s8f4(int8_t x) {
  static const uint8_t slope_table[3] HALFULP_TABLE = {
    1, 24, 64
  };
  static const int8_t intercept_table[3] HALFULP_TABLE = {
    -107, -25, 4
  };
  /* input code */
  const int32_t code = x;
  /* bit 1 of the segment */
  const int32_t reached_1 = code >= -4 ? 1 : 0;
  /* decides bit 0 of the segment */
  const int32_t breakpoint_0 = reached_1 != 0 ? 128 : -26;
  /* bit 0 of the segment */
  const int32_t reached_0 = code >= breakpoint_0 ? 1 : 0;
  /* segment that holds the input */
  const int32_t segment = (reached_1 << 1) + reached_0;
  /* slope times 2^6 */
  const int32_t slope = halfulp_read_uint8(&slope_table[segment]);
  /* intercept times 2^3 */
  const int32_t intercept = halfulp_read_int8(&intercept_table[segment]);
  /* slope times position */
  const int32_t product = slope * code;
  /* intercept times 2^6 */
  const int32_t aligned_intercept = intercept * 8;
  /* value times 2^6 */
  const int32_t sum = product + aligned_intercept;
  /* rounded down */
  const int32_t value = sum < 0 ? -1 - ((-1 - sum) >> 6) : sum >> 6;
  return (int8_t)value;
}

/* The output codes at n input codes; y may be x where the types are the same. */
static inline void elu_s8f4_s8f4_array(const int8_t *x, int8_t *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = elu_s8f4_s8f4(*x++);
  }
}

#endif
