/*
 * tanhshrink_s12f8_s12f8
 *
 * function    x - tanh(x)
 * input       s12f8: value = code * 2^-8, codes -2048 to 2047
 * output      s12f8: value = code * 2^-8, codes -2048 to 2047
 * criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-8
 * worst case  0.999941930094 ulp at input code 2047 (value 7.99609375): output code 1792
 *             (value 7), exact value 6.9960939768355723403
 * unclamped   0.999941930094 ulp against the function itself, beyond the output range too
 * saturation  none: the function stays within the output range
 * checked     every input of the domain: 4096
 * design      method uniform, fold odd, 64 segments, 1472 table bits
 * spec        sha256 82aa102fe30469e7a4de122930a95562d07367c5864c98fc440a21a524229702
 *
 * Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
 */
#ifndef HALFULP_TANHSHRINK_S12F8_S12F8_H
#define HALFULP_TANHSHRINK_S12F8_S12F8_H

#include <stddef.h>
#include <stdint.h>

#define TANHSHRINK_S12F8_S12F8_INPUT_FRACTION_BITS 8
#define TANHSHRINK_S12F8_S12F8_OUTPUT_FRACTION_BITS 8
#define TANHSHRINK_S12F8_S12F8_TABLE_BYTES 192
#define TANHSHRINK_S12F8_S12F8_MAX_ERROR_MICRO_ULP 999942

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

/* x - tanh(x): the output code at an input code. */
static inline int16_t tanhshrink_s12f8_s12f8(int16_t x) {
  static const uint8_t slope_table[64] HALFULP_TABLE = {
    0, 0, 6, 12, 17, 24, 28, 35, 40, 44, 48, 51, 54, 56, 58, 59,
    60, 61, 61, 61, 61, 64, 62, 64, 62, 64, 64, 64, 64, 64, 64, 64,
    64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64,
    64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64
  };
  static const uint16_t intercept_table[64] HALFULP_TABLE = {
    16, 48, 53, 139, 321, 582, 963, 1415,
    1970, 2608, 3316, 4082, 4897, 5758, 6648, 7572,
    8516, 9475, 10454, 11442, 12441, 13424, 14437, 15440,
    16478, 17456, 18480, 19504, 20528, 21552, 22576, 23600,
    24624, 25648, 26672, 27696, 28720, 29744, 30768, 31792,
    32816, 33840, 34864, 35888, 36912, 37936, 38960, 39984,
    41008, 42032, 43056, 44080, 45104, 46128, 47152, 48176,
    49200, 50224, 51248, 52272, 53296, 54320, 55344, 56368
  };
  /* input code, clamped to -2048 to 2047 */
  const int32_t code = x < -2048 ? -2048 : x > 2047 ? 2047 : x;
  /* whether x lies in the lower half */
  const int32_t negative = code < 0 ? 1 : 0;
  /* distance of x below the centre */
  const int32_t below = ~code;
  /* distance of x from the centre */
  const int32_t magnitude = negative != 0 ? below : code;
  /* high bits of the magnitude */
  const int32_t block = magnitude >> 5;
  /* position within the segment */
  const int32_t offset = magnitude & 31;
  /* slope times 2^6 */
  const int32_t slope = halfulp_read_uint8(&slope_table[block]);
  /* intercept times 2^5 */
  const int32_t intercept = halfulp_read_uint16(&intercept_table[block]);
  /* slope times position */
  const int32_t product = slope * offset;
  /* intercept times 2^6 */
  const int32_t aligned_intercept = intercept << 1;
  /* value times 2^6 */
  const int32_t sum = product + aligned_intercept;
  /* rounded down */
  const int32_t value = sum >> 6;
  /* value in the lower half */
  const int32_t mirrored = 0 - value;
  /* value in the half of x */
  const int32_t unfolded = negative != 0 ? mirrored : value;
  return (int16_t)unfolded;
}

/* The output codes at n input codes; y may be x where the types are the same. */
static inline void tanhshrink_s12f8_s12f8_array(const int16_t *x, int16_t *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = tanhshrink_s12f8_s12f8(*x++);
  }
}

#endif
