/*
 * softplus_s16f12_s16f12
 *
 * function    softplus(beta * x) / beta with beta = 1
 * input       s16f12: value = code * 2^-12, codes -32768 to 32767
 * output      s16f12: value = code * 2^-12, codes -32768 to 32767
 * criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-12
 * worst case  0.994309890565 ulp at input code -4160 (value -1.015625): output code 1267
 *             (value 0.309326171875), exact value 0.30908342043687387577
 * unclamped   1.37415989444 ulp against the function itself, beyond the output range too
 * saturation  2 inputs beyond the output range, above at codes 32766 to 32767
 * checked     every input of the domain: 65536
 * design      method uniform, fold relu-even, 128 segments, 3328 table bits
 * spec        sha256 6dd1959e7c4e4701105873c2d62b2132270d531c9ac40d7971230bf133f34853
 *
 * Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
 */
#ifndef HALFULP_SOFTPLUS_S16F12_S16F12_H
#define HALFULP_SOFTPLUS_S16F12_S16F12_H

#include <stddef.h>
#include <stdint.h>

#define SOFTPLUS_S16F12_S16F12_INPUT_FRACTION_BITS 12
#define SOFTPLUS_S16F12_S16F12_OUTPUT_FRACTION_BITS 12
#define SOFTPLUS_S16F12_S16F12_TABLE_BYTES 640
#define SOFTPLUS_S16F12_S16F12_MAX_ERROR_MICRO_ULP 994310

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

#ifndef HALFULP_READ_UINT32
#define HALFULP_READ_UINT32
static inline uint32_t halfulp_read_uint32(const uint32_t *word) {
#ifdef __AVR__
  const uint32_t bits = pgm_read_dword(word);
  return bits;
#else
  return *word;
#endif
}
#endif

/* softplus(beta * x) / beta with beta = 1: the output code at an input code. */
static inline int16_t softplus_s16f12_s16f12(int16_t x) {
  static const int8_t slope_table[128] HALFULP_TABLE = {
    -126, -122, -118, -114, -110, -106, -102, -99, -95, -91, -88, -84, -80, -77, -74, -70,
    -68, -64, -61, -58, -56, -53, -50, -48, -46, -44, -42, -39, -37, -35, -34, -32,
    -30, -28, -27, -26, -24, -22, -22, -20, -19, -18, -17, -16, -15, -14, -14, -13,
    -12, -12, -10, -10, -10, -9, -8, -8, -8, -7, -6, -6, -6, -6, -6, -5,
    -4, -4, -4, -4, -4, -4, -4, -4, -4, -3, -2, -2, -2, -2, -2, -2,
    -2, 0, -2, 0, 0, -2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  };
  static const uint32_t intercept_table[128] HALFULP_TABLE = {
    181703u, 173641u, 165833u, 158279u, 150980u, 143928u, 137130u, 130605u,
    124289u, 118215u, 112407u, 106793u, 101416u, 96278u, 91364u, 86628u,
    82159u, 77824u, 73708u, 69784u, 66070u, 62495u, 59097u, 55884u,
    52836u, 49934u, 47172u, 44515u, 42023u, 39659u, 37455u, 35332u,
    33307u, 31391u, 29615u, 27933u, 26302u, 24763u, 23370u, 21984u,
    20710u, 19505u, 18367u, 17290u, 16272u, 15313u, 14439u, 13583u,
    12772u, 12040u, 11287u, 10638u, 10026u, 9418u, 8842u, 8334u,
    7853u, 7368u, 6911u, 6510u, 6134u, 5777u, 5444u, 5100u,
    4774u, 4496u, 4236u, 3992u, 3758u, 3541u, 3337u, 3142u,
    2964u, 2769u, 2573u, 2426u, 2286u, 2153u, 2028u, 1911u,
    1805u, 1632u, 1604u, 1440u, 1376u, 1347u, 1184u, 1120u,
    1056u, 992u, 928u, 896u, 864u, 800u, 736u, 704u,
    672u, 608u, 576u, 544u, 512u, 480u, 448u, 448u,
    416u, 384u, 384u, 352u, 320u, 320u, 288u, 256u,
    256u, 256u, 256u, 224u, 192u, 192u, 192u, 192u,
    192u, 160u, 128u, 128u, 128u, 128u, 128u, 128u
  };
  /* input code */
  const int32_t code = x;
  /* whether x lies in the lower half */
  const int32_t negative = code < 0 ? 1 : 0;
  /* distance of x below the centre */
  const int32_t below = ~code;
  /* distance of x from the centre */
  const int32_t magnitude = negative != 0 ? below : code;
  /* high bits of the magnitude */
  const int32_t block = magnitude >> 8;
  /* position within the segment */
  const int32_t offset = magnitude & 255;
  /* slope times 2^8 */
  const int32_t slope = halfulp_read_int8(&slope_table[block]);
  /* intercept times 2^6 */
  const int32_t intercept = (int32_t)halfulp_read_uint32(&intercept_table[block]);
  /* slope times position */
  const int32_t product = slope * offset;
  /* intercept times 2^8 */
  const int32_t aligned_intercept = intercept << 2;
  /* value times 2^8 */
  const int32_t sum = product + aligned_intercept;
  /* rounded down */
  const int32_t value = sum >> 8;
  /* x above the centre, otherwise 0 */
  const int32_t relu = negative != 0 ? 0 : code;
  /* ramp plus the even residual */
  const int32_t ramp_plus_value = relu + value;
  /* limited to the output codes */
  const int32_t clamped = ramp_plus_value > 32767 ? 32767 : ramp_plus_value;
  return (int16_t)clamped;
}

/* The output codes at n input codes; y may be x where the types are the same. */
static inline void softplus_s16f12_s16f12_array(const int16_t *x, int16_t *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = softplus_s16f12_s16f12(*x++);
  }
}

#endif
