/*
 * mish_s12f8_s12f8
 *
 * function    x * tanh(softplus(x))
 * input       s12f8: value = code * 2^-8, codes -2048 to 2047
 * output      s12f8: value = code * 2^-8, codes -2048 to 2047
 * criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-8
 * worst case  0.999535980178 ulp at input code 2047 (value 7.99609375): output code 2046
 *             (value 7.9921875), exact value 7.9960919374225668468
 * unclamped   0.999535980178 ulp against the function itself, beyond the output range too
 * saturation  none: the function stays within the output range
 * checked     every input of the domain: 4096
 * design      method uniform, fold none, 64 segments, 1664 table bits
 * spec        sha256 98e6c4ca5e6cd61f7b7a7d57aa84232e0e9dad414f23a2b5440710facc85a392
 *
 * Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
 */
#ifndef HALFULP_MISH_S12F8_S12F8_H
#define HALFULP_MISH_S12F8_S12F8_H

#include <stddef.h>
#include <stdint.h>

#define MISH_S12F8_S12F8_INPUT_FRACTION_BITS 8
#define MISH_S12F8_S12F8_OUTPUT_FRACTION_BITS 8
#define MISH_S12F8_S12F8_TABLE_BYTES 320
#define MISH_S12F8_S12F8_MAX_ERROR_MICRO_ULP 999536

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

#ifndef HALFULP_READ_INT32
#define HALFULP_READ_INT32
static inline int32_t halfulp_read_int32(const int32_t *word) {
#ifdef __AVR__
  const uint32_t bits = pgm_read_dword(word);
  return bits <= 0x7fffffffu ? (int32_t)bits : (int32_t)(-1 - (int32_t)(0xffffffffu - bits));
#else
  return *word;
#endif
}
#endif

/* x * tanh(softplus(x)): the output code at an input code. */
static inline int16_t mish_s12f8_s12f8(int16_t x) {
  static const int8_t slope_table[64] HALFULP_TABLE = {
    0, -1, 0, 0, -1, 0, -1, 0, -1, -1, -2, -1, -2, -3, -4, -4,
    -4, -4, -4, -6, -6, -8, -8, -8, -7, -6, -2, 1, 7, 14, 23, 33,
    43, 53, 60, 65, 68, 69, 70, 69, 68, 67, 66, 66, 65, 65, 64, 65,
    64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64
  };
  static const int32_t intercept_table[64] HALFULP_TABLE = {
    -1, 14, -65, -65, -36, -129, -105, -193,
    -209, -268, -309, -440, -514, -615, -741, -927,
    -1147, -1407, -1703, -1980, -2362, -2717, -3165, -3621,
    -4090, -4501, -4886, -5035, -4973, -4527, -3621, -2132,
    4, 2763, 6155, 10026, 14205, 18591, 23010, 27474,
    31885, 36236, 40532, 44757, 48969, 53128, 57279, 61406,
    65535, 69631, 73727, 77823, 81919, 86015, 90111, 94207,
    98303, 102399, 106495, 110591, 114687, 118783, 122879, 126975
  };
  /* input code, clamped to -2048 to 2047 */
  const int32_t code = x < -2048 ? -2048 : x > 2047 ? 2047 : x;
  /* high bits of the magnitude */
  const int32_t block = code < 0 ? -1 - ((-1 - code) >> 6) : code >> 6;
  /* segment that holds the input */
  const int32_t segment = block - -32;
  /* position within the segment */
  const int32_t offset = (int32_t)((uint32_t)code & 63u);
  /* slope times 2^6 */
  const int32_t slope = halfulp_read_int8(&slope_table[segment]);
  /* intercept times 2^6 */
  const int32_t intercept = halfulp_read_int32(&intercept_table[segment]);
  /* slope times position */
  const int32_t product = slope * offset;
  /* value times 2^6 */
  const int32_t sum = product + intercept;
  /* rounded down */
  const int32_t value = sum < 0 ? -1 - ((-1 - sum) >> 6) : sum >> 6;
  return (int16_t)value;
}

/* The output codes at n input codes; y may be x where the types are the same. */
static inline void mish_s12f8_s12f8_array(const int16_t *x, int16_t *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = mish_s12f8_s12f8(*x++);
  }
}

#endif
