/*
 * elu_s12f8_s12f8
 *
 * function    if(x > 0, x, alpha * (exp(x) - 1)) with alpha = 1
 * input       s12f8: value = code * 2^-8, codes -2048 to 2047
 * output      s12f8: value = code * 2^-8, codes -2048 to 2047
 * criterion   correct: the nearest code, error at most 1/2 ulp, exact halves: even; 1 ulp =
 *             2^-8
 * worst case  0.49997831201 ulp at input code -1597 (value -6.23828125): output code -255
 *             (value -0.99609375), exact value -0.99804679028128863591
 * unclamped   0.49997831201 ulp against the function itself, beyond the output range too
 * saturation  none: the function stays within the output range
 * checked     every input of the domain: 4096
 * design      method pwl, fold none, 32 segments, 1428 table bits
 * spec        sha256 2ed7c890d9196aeaa48f244ea04d8a53754738aa362b199f5c3b7c957f6d5b40
 *
 * Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
 */
#ifndef HALFULP_ELU_S12F8_S12F8_H
#define HALFULP_ELU_S12F8_S12F8_H

#include <stddef.h>
#include <stdint.h>

#define ELU_S12F8_S12F8_INPUT_FRACTION_BITS 8
#define ELU_S12F8_S12F8_OUTPUT_FRACTION_BITS 8
#define ELU_S12F8_S12F8_TABLE_BYTES 248
#define ELU_S12F8_S12F8_MAX_ERROR_MICRO_ULP 499979

#ifndef HALFULP_TABLE
#ifdef __AVR__
#include <avr/pgmspace.h>
#define HALFULP_TABLE PROGMEM
#else
#define HALFULP_TABLE
#endif
#endif

#ifndef HALFULP_READ_INT16
#define HALFULP_READ_INT16
static inline int16_t halfulp_read_int16(const int16_t *word) {
#ifdef __AVR__
  const uint16_t bits = pgm_read_word(word);
  return bits <= 0x7fffu ? (int16_t)bits : (int16_t)(-1 - (int16_t)(0xffffu - bits));
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

/* if(x > 0, x, alpha * (exp(x) - 1)) with alpha = 1: the output code at an input code. */
static inline int16_t elu_s12f8_s12f8(int16_t x) {
  static const int16_t breakpoint_2_table[4] HALFULP_TABLE = {
    -903, -553, -296, -88
  };
  static const int16_t breakpoint_1_table[8] HALFULP_TABLE = {
    -1098, -794, -622, -478, -345, -247, -141, -44
  };
  static const int16_t breakpoint_0_table[16] HALFULP_TABLE = {
    -1315, -983, -843, -753, -672, -580, -513, -442,
    -369, -316, -269, -222, -159, -121, -69, -20
  };
  static const uint16_t slope_table[32] HALFULP_TABLE = {
    9, 25, 64, 85, 128, 141, 169, 197, 265, 323, 384, 413, 496, 565, 655, 759,
    885, 964, 1102, 1206, 1310, 1463, 1603, 1780, 1992, 2217, 2414, 2688, 2980, 3243, 3562, 4095
  };
  static const int32_t intercept_table[32] HALFULP_TABLE = {
    -1030103, -1006676, -961889, -939962, -900161, -888253, -864776, -842440,
    -792975, -753631, -715457, -697876, -651337, -615301, -571393, -524611,
    -472661, -442645, -393862, -360167, -328792, -286244, -251139, -210943,
    -168561, -130468, -101886, -67905, -40687, -21909, -7025, 4079
  };
  /* input code, clamped to -2048 to 2047 */
  const int32_t code = x < -2048 ? -2048 : x > 2047 ? 2047 : x;
  /* bit 4 of the segment */
  const int32_t reached_4 = code >= -410 ? 1 : 0;
  /* decides bit 3 of the segment */
  const int32_t breakpoint_3 = reached_4 != 0 ? -197 : -717;
  /* bit 3 of the segment */
  const int32_t reached_3 = code >= breakpoint_3 ? 1 : 0;
  /* high bits of the segment */
  const int32_t segment_high_3 = (reached_4 << 1) + reached_3;
  /* decides bit 2 of the segment */
  const int32_t breakpoint_2 = halfulp_read_int16(&breakpoint_2_table[segment_high_3]);
  /* bit 2 of the segment */
  const int32_t reached_2 = code >= breakpoint_2 ? 1 : 0;
  /* high bits of the segment */
  const int32_t segment_high_2 = (segment_high_3 << 1) + reached_2;
  /* decides bit 1 of the segment */
  const int32_t breakpoint_1 = halfulp_read_int16(&breakpoint_1_table[segment_high_2]);
  /* bit 1 of the segment */
  const int32_t reached_1 = code >= breakpoint_1 ? 1 : 0;
  /* high bits of the segment */
  const int32_t segment_high_1 = (segment_high_2 << 1) + reached_1;
  /* decides bit 0 of the segment */
  const int32_t breakpoint_0 = halfulp_read_int16(&breakpoint_0_table[segment_high_1]);
  /* bit 0 of the segment */
  const int32_t reached_0 = code >= breakpoint_0 ? 1 : 0;
  /* segment that holds the input */
  const int32_t segment = (segment_high_1 << 1) + reached_0;
  /* slope times 2^12 */
  const int32_t slope = halfulp_read_uint16(&slope_table[segment]);
  /* intercept times 2^12 */
  const int32_t intercept = halfulp_read_int32(&intercept_table[segment]);
  /* slope times position */
  const int32_t product = slope * code;
  /* value times 2^12 */
  const int32_t sum = product + intercept;
  /* rounded down */
  const int32_t value = sum < 0 ? -1 - ((-1 - sum) >> 12) : sum >> 12;
  return (int16_t)value;
}

/* The output codes at n input codes; y may be x where the types are the same. */
static inline void elu_s12f8_s12f8_array(const int16_t *x, int16_t *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = elu_s12f8_s12f8(*x++);
  }
}

#endif
