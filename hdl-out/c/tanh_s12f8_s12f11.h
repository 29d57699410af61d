/*
 * tanh_s12f8_s12f11
 *
 * function    tanh(x)
 * input       s12f8: value = code * 2^-8, codes -2048 to 2047
 * output      s12f11: value = code * 2^-11, codes -2048 to 2047
 * criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-11
 * worst case  0.999539055977 ulp at input code -2048 (value -8): output code -2047 (value
 *             -0.99951171875), exact value -0.99999977492967588981
 * unclamped   0.999539055977 ulp against the function itself, beyond the output range too
 * saturation  983 inputs beyond the output range, above at codes 1065 to 2047
 * checked     every input of the domain: 4096
 * design      method uniform, fold odd, 64 segments, 1280 table bits
 * spec        sha256 32ea342c51698d29875934f3bf12cb32b7ea3616534ab692d86bc506e6ba66c5
 *
 * Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
 */
#ifndef HALFULP_TANH_S12F8_S12F11_H
#define HALFULP_TANH_S12F8_S12F11_H

#include <stddef.h>
#include <stdint.h>

#define TANH_S12F8_S12F11_INPUT_FRACTION_BITS 8
#define TANH_S12F8_S12F11_OUTPUT_FRACTION_BITS 11
#define TANH_S12F8_S12F11_TABLE_BYTES 192
#define TANH_S12F8_S12F11_MAX_ERROR_MICRO_ULP 999540

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

/* tanh(x): the output code at an input code. */
static inline int16_t tanh_s12f8_s12f11(int16_t x) {
  static const uint8_t slope_table[64] HALFULP_TABLE = {
    64, 64, 62, 61, 59, 57, 55, 52, 49, 46, 43, 40, 37, 34, 31, 28,
    26, 23, 21, 19, 17, 16, 14, 12, 11, 10, 8, 8, 7, 6, 6, 5,
    4, 4, 3, 3, 2, 2, 2, 2, 2, 2, 1, 1, 1, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  };
  static const uint16_t intercept_table[64] HALFULP_TABLE = {
    2, 510, 1023, 1521, 2010, 2483, 2937, 3374, 3789, 4180, 4547, 4888, 5205, 5499, 5770, 6018,
    6240, 6447, 6633, 6801, 6952, 7086, 7209, 7320, 7418, 7503, 7586, 7652, 7714, 7769, 7816, 7860,
    7900, 7932, 7965, 7990, 8015, 8036, 8053, 8069, 8083, 8095, 8109, 8119, 8127, 8138, 8146, 8150,
    8154, 8162, 8164, 8168, 8170, 8174, 8176, 8178, 8180, 8182, 8184, 8184, 8184, 8188, 8188, 8190
  };
  /* input code, clamped to -2048 to 2047 */
  const int32_t code = x < -2048 ? -2048 : x > 2047 ? 2047 : x;
  /* whether x lies in the lower half */
  const int32_t negative = code < 0 ? 1 : 0;
  /* distance of x below the centre */
  const int32_t below = 0 - code;
  /* distance of x from the centre */
  const int32_t distance = negative != 0 ? below : code;
  /* distance up to the limit */
  const int32_t magnitude = distance > 1023 ? 1023 : distance;
  /* high bits */
  const int32_t block = magnitude >> 4;
  /* low bits */
  const int32_t offset = magnitude & 15;
  /* slope times 2^3 */
  const int32_t slope = halfulp_read_uint8(&slope_table[block]);
  /* intercept times 2^2 */
  const int32_t intercept = halfulp_read_uint16(&intercept_table[block]);
  /* slope times position */
  const int32_t product = slope * offset;
  /* intercept times 2^3 */
  const int32_t aligned_intercept = intercept << 1;
  /* value times 2^3 */
  const int32_t sum = product + aligned_intercept;
  /* rounded down */
  const int32_t value = sum >> 3;
  /* value in the lower half */
  const int32_t mirrored = 0 - value;
  /* value in the half of x */
  const int32_t unfolded = negative != 0 ? mirrored : value;
  return (int16_t)unfolded;
}

/* The output codes at n input codes; y may be x where the types are the same. */
static inline void tanh_s12f8_s12f11_array(const int16_t *x, int16_t *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = tanh_s12f8_s12f11(*x++);
  }
}

#endif
