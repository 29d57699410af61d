/*
 * softplus_s12f8_s12f8
 *
 * function    softplus(beta * x) / beta with beta = 1
 * input       s12f8: value = code * 2^-8, codes -2048 to 2047
 * output      s12f8: value = code * 2^-8, codes -2048 to 2047
 * criterion   error at most 0.005 in value; 1 ulp = 2^-8
 * worst case  1.27955121111 ulp at input code -1162 (value -4.5390625): output code 4 (value
 *             0.015625), exact value 0.010626753081620527772
 * unclamped   1.27955121111 ulp against the function itself, beyond the output range too
 * saturation  1 inputs beyond the output range, above at codes 2047 to 2047
 * checked     every input of the domain: 4096
 * design      method pwl, fold relu-even, 8 segments, 269 table bits
 * spec        sha256 32b32c93cf4b9cfe6cd2c9554164ceaafeae6c6159e0b3ca38a9dd11dddd7e3d
 *
 * Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
 */
#ifndef HALFULP_SOFTPLUS_S12F8_S12F8_H
#define HALFULP_SOFTPLUS_S12F8_S12F8_H

#include <stddef.h>
#include <stdint.h>

#define SOFTPLUS_S12F8_S12F8_INPUT_FRACTION_BITS 8
#define SOFTPLUS_S12F8_S12F8_OUTPUT_FRACTION_BITS 8
#define SOFTPLUS_S12F8_S12F8_TABLE_BYTES 32
#define SOFTPLUS_S12F8_S12F8_MAX_ERROR_MICRO_ULP 1279552

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

#ifndef HALFULP_READ_UINT16
#define HALFULP_READ_UINT16
static inline uint16_t halfulp_read_uint16(const uint16_t *word) {
#ifdef __AVR__
  const uint16_t bits = pgm_read_word(word);
  return bits;
#else
  return *word;
#endif
}
#endif

/* softplus(beta * x) / beta with beta = 1: the output code at an input code. */
static inline int16_t softplus_s12f8_s12f8(int16_t x) {
  static const uint16_t breakpoint_0_table[4] HALFULP_TABLE = {
    105, 339, 678, 1504
  };
  static const int8_t slope_table[8] HALFULP_TABLE = {
    -115, -90, -66, -43, -25, -11, -3, 0
  };
  static const uint16_t intercept_table[8] HALFULP_TABLE = {
    45313, 42737, 37669, 29950, 21278, 11934, 4509, 127
  };
  /* input code, clamped to -2048 to 2047 */
  const int32_t code = x < -2048 ? -2048 : x > 2047 ? 2047 : x;
  /* whether x lies in the lower half */
  const int32_t negative = code < 0 ? 1 : 0;
  /* distance of x below the centre */
  const int32_t below = ~code;
  /* distance of x from the centre */
  const int32_t magnitude = negative != 0 ? below : code;
  /* bit 2 of the segment */
  const int32_t reached_2 = magnitude >= 489 ? 1 : 0;
  /* decides bit 1 of the segment */
  const int32_t breakpoint_1 = reached_2 != 0 ? 946 : 217;
  /* bit 1 of the segment */
  const int32_t reached_1 = magnitude >= breakpoint_1 ? 1 : 0;
  /* high bits of the segment */
  const int32_t segment_high_1 = (reached_2 << 1) + reached_1;
  /* decides bit 0 of the segment */
  const int32_t breakpoint_0 = halfulp_read_uint16(&breakpoint_0_table[segment_high_1]);
  /* bit 0 of the segment */
  const int32_t reached_0 = magnitude >= breakpoint_0 ? 1 : 0;
  /* segment that holds the input */
  const int32_t segment = (segment_high_1 << 1) + reached_0;
  /* slope times 2^8 */
  const int32_t slope = halfulp_read_int8(&slope_table[segment]);
  /* intercept times 2^8 */
  const int32_t intercept = halfulp_read_uint16(&intercept_table[segment]);
  /* slope times position */
  const int32_t product = slope * magnitude;
  /* value times 2^8 */
  const int32_t sum = product + intercept;
  /* rounded down */
  const int32_t value = sum >> 8;
  /* x above the centre, otherwise 0 */
  const int32_t relu = negative != 0 ? 0 : code;
  /* ramp plus the even residual */
  const int32_t ramp_plus_value = relu + value;
  return (int16_t)ramp_plus_value;
}

/* The output codes at n input codes; y may be x where the types are the same. */
static inline void softplus_s12f8_s12f8_array(const int16_t *x, int16_t *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = softplus_s12f8_s12f8(*x++);
  }
}

#endif
