/*
 * sigmoid_s12f8_u12f12
 *
 * function    sigmoid(x)
 * input       s12f8: value = code * 2^-8, codes -2048 to 2047
 * output      u12f12: value = code * 2^-12, codes 0 to 4095
 * criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-12
 * worst case  0.999478309668 ulp at input code 382 (value 1.4921875): output code 3345 (value
 *             0.816650390625), exact value 0.81640637736580387541
 * unclamped   0.999478309668 ulp against the function itself, beyond the output range too
 * saturation  none: the function stays within the output range
 * checked     every input of the domain: 4096
 * design      method uniform, fold complement, 65 segments, 1430 table bits
 * spec        sha256 87161f4b0bef70e1f48777f390096adf15a2aea05976696c8d5b64cad8c2b0a1
 *
 * Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
 */
#ifndef HALFULP_SIGMOID_S12F8_U12F12_H
#define HALFULP_SIGMOID_S12F8_U12F12_H

#include <stddef.h>
#include <stdint.h>

#define SIGMOID_S12F8_U12F12_INPUT_FRACTION_BITS 8
#define SIGMOID_S12F8_U12F12_OUTPUT_FRACTION_BITS 12
#define SIGMOID_S12F8_U12F12_TABLE_BYTES 195
#define SIGMOID_S12F8_U12F12_MAX_ERROR_MICRO_ULP 999479

#ifndef HALFULP_TABLE
#ifdef __AVR__
#include <avr/pgmspace.h>
#define HALFULP_TABLE PROGMEM
#else
#define HALFULP_TABLE
#endif
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

/* sigmoid(x): the output code at an input code. */
static inline uint16_t sigmoid_s12f8_u12f12(int16_t x) {
  static const uint8_t slope_table[65] HALFULP_TABLE = {
    64, 64, 62, 61, 59, 57, 55, 52, 49, 46, 43, 40, 37, 34, 31, 28,
    26, 23, 21, 19, 17, 15, 14, 12, 11, 10, 8, 8, 7, 6, 6, 5,
    4, 4, 3, 3, 3, 2, 2, 2, 2, 1, 1, 1, 1, 0, 0, 0,
    1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0
  };
  static const uint16_t intercept_table[65] HALFULP_TABLE = {
    16388, 17404, 18430, 19427, 20405, 21350, 22257, 23132,
    23963, 24744, 25476, 26160, 26794, 27382, 27923, 28419,
    28865, 29279, 29650, 29985, 30289, 30564, 30802, 31025,
    31218, 31391, 31554, 31688, 31811, 31923, 32015, 32105,
    32185, 32249, 32314, 32365, 32409, 32456, 32491, 32522,
    32550, 32581, 32603, 32622, 32638, 32660, 32676, 32684,
    32687, 32708, 32716, 32720, 32724, 32732, 32736, 32740,
    32744, 32748, 32752, 32752, 32752, 32760, 32760, 32760,
    32760
  };
  /* input code, clamped to -2048 to 2047 */
  const int32_t code = x < -2048 ? -2048 : x > 2047 ? 2047 : x;
  /* whether x lies in the lower half */
  const int32_t negative = code < 0 ? 1 : 0;
  /* distance of x below the centre */
  const int32_t below = 0 - code;
  /* distance of x from the centre */
  const int32_t magnitude = negative != 0 ? below : code;
  /* high bits of the magnitude */
  const int32_t block = magnitude >> 5;
  /* position within the segment */
  const int32_t offset = magnitude & 31;
  /* slope times 2^4 */
  const int32_t slope = halfulp_read_uint8(&slope_table[block]);
  /* intercept times 2^3 */
  const int32_t intercept = halfulp_read_uint16(&intercept_table[block]);
  /* slope times position */
  const int32_t product = slope * offset;
  /* intercept times 2^4 */
  const int32_t aligned_intercept = intercept << 1;
  /* value times 2^4 */
  const int32_t sum = product + aligned_intercept;
  /* rounded down */
  const int32_t value = sum >> 4;
  /* value in the lower half */
  const int32_t mirrored = 4096 - value;
  /* value in the half of x */
  const int32_t unfolded = negative != 0 ? mirrored : value;
  return (uint16_t)unfolded;
}

/* The output codes at n input codes; y may be x where the types are the same. */
static inline void sigmoid_s12f8_u12f12_array(const int16_t *x, uint16_t *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = sigmoid_s12f8_u12f12(*x++);
  }
}

#endif
