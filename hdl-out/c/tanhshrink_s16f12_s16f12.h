/*
 * tanhshrink_s16f12_s16f12
 *
 * function    x - tanh(x)
 * input       s16f12: value = code * 2^-12, codes -32768 to 32767
 * output      s16f12: value = code * 2^-12, codes -32768 to 32767
 * criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-12
 * worst case  0.999735929095 ulp at input code -10430 (value -2.54638671875): output code
 *             -6383 (value -1.558349609375), exact value -1.5585936855295641917
 * unclamped   0.999735929095 ulp against the function itself, beyond the output range too
 * saturation  none: the function stays within the output range
 * checked     every input of the domain: 65536
 * design      method pwl, fold odd, 37 segments, 1724 table bits
 * spec        sha256 0dc286c44d02d1f2dc96f0f0ebb357fe55385769c4708dc65705151648404567
 *
 * Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
 */
#ifndef HALFULP_TANHSHRINK_S16F12_S16F12_H
#define HALFULP_TANHSHRINK_S16F12_S16F12_H

#include <stddef.h>
#include <stdint.h>

#define TANHSHRINK_S16F12_S16F12_INPUT_FRACTION_BITS 12
#define TANHSHRINK_S16F12_S16F12_OUTPUT_FRACTION_BITS 12
#define TANHSHRINK_S16F12_S16F12_TABLE_BYTES 296
#define TANHSHRINK_S16F12_S16F12_MAX_ERROR_MICRO_ULP 999736

#ifndef HALFULP_TABLE
#ifdef __AVR__
#include <avr/pgmspace.h>
#define HALFULP_TABLE PROGMEM
#else
#define HALFULP_TABLE
#endif
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

/* x - tanh(x): the output code at an input code. */
static inline int16_t tanhshrink_s16f12_s16f12(int16_t x) {
  static const uint16_t breakpoint_3_table[3] HALFULP_TABLE = {
    2340, 6374, 32769
  };
  static const uint16_t breakpoint_2_table[5] HALFULP_TABLE = {
    1418, 3215, 5139, 7967, 17663
  };
  static const uint16_t breakpoint_1_table[10] HALFULP_TABLE = {
    874, 1903, 2782, 3666, 4617, 5732, 7091, 9037,
    12623, 32769
  };
  static const uint16_t breakpoint_0_table[19] HALFULP_TABLE = {
    534, 1160, 1659, 2120, 2559, 2998, 3429, 3893,
    4373, 4874, 5425, 6049, 6725, 7511, 8468, 9676,
    11402, 14387, 32769
  };
  static const uint16_t slope_table[37] HALFULP_TABLE = {
    4, 29, 60, 95, 131, 171, 212, 251, 293, 335, 378, 419, 459, 499, 540, 579,
    617, 654, 688, 722, 755, 787, 817, 844, 869, 892, 914, 934, 952, 968, 982, 994,
    1004, 1012, 1018, 1022, 1024
  };
  static const int32_t intercept_table[37] HALFULP_TABLE = {
    95, -3095, -9777, -19868, -32593, -49136, -68596, -89240,
    -113750, -140581, -170432, -201130, -233232, -267494, -304933, -342831,
    -381966, -422357, -461558, -502901, -545260, -588647, -631615, -672426,
    -712235, -750850, -789825, -827345, -863144, -896976, -928551, -957556,
    -983632, -1006357, -1025204, -1039489, -1048192
  };
  /* input code */
  const int32_t code = x;
  /* whether x lies in the lower half */
  const int32_t negative = code < 0 ? 1 : 0;
  /* distance of x below the centre */
  const int32_t below = 0 - code;
  /* distance of x from the centre */
  const int32_t magnitude = negative != 0 ? below : code;
  /* bit 5 of the segment */
  const int32_t reached_5 = magnitude >= 10464 ? 1 : 0;
  /* decides bit 4 of the segment */
  const int32_t breakpoint_4 = reached_5 != 0 ? 32769 : 4121;
  /* bit 4 of the segment */
  const int32_t reached_4 = magnitude >= breakpoint_4 ? 1 : 0;
  /* high bits of the segment */
  const int32_t segment_high_4 = (reached_5 << 1) + reached_4;
  /* decides bit 3 of the segment */
  const int32_t breakpoint_3 = halfulp_read_uint16(&breakpoint_3_table[segment_high_4]);
  /* bit 3 of the segment */
  const int32_t reached_3 = magnitude >= breakpoint_3 ? 1 : 0;
  /* high bits of the segment */
  const int32_t segment_high_3 = (segment_high_4 << 1) + reached_3;
  /* decides bit 2 of the segment */
  const int32_t breakpoint_2 = halfulp_read_uint16(&breakpoint_2_table[segment_high_3]);
  /* bit 2 of the segment */
  const int32_t reached_2 = magnitude >= breakpoint_2 ? 1 : 0;
  /* high bits of the segment */
  const int32_t segment_high_2 = (segment_high_3 << 1) + reached_2;
  /* decides bit 1 of the segment */
  const int32_t breakpoint_1 = halfulp_read_uint16(&breakpoint_1_table[segment_high_2]);
  /* bit 1 of the segment */
  const int32_t reached_1 = magnitude >= breakpoint_1 ? 1 : 0;
  /* high bits of the segment */
  const int32_t segment_high_1 = (segment_high_2 << 1) + reached_1;
  /* decides bit 0 of the segment */
  const int32_t breakpoint_0 = halfulp_read_uint16(&breakpoint_0_table[segment_high_1]);
  /* bit 0 of the segment */
  const int32_t reached_0 = magnitude >= breakpoint_0 ? 1 : 0;
  /* segment that holds the input */
  const int32_t segment = (segment_high_1 << 1) + reached_0;
  /* slope times 2^10 */
  const int32_t slope = halfulp_read_uint16(&slope_table[segment]);
  /* intercept times 2^8 */
  const int32_t intercept = halfulp_read_int32(&intercept_table[segment]);
  /* slope times position */
  const int32_t product = slope * magnitude;
  /* intercept times 2^10 */
  const int32_t aligned_intercept = intercept * 4;
  /* value times 2^10 */
  const int32_t sum = product + aligned_intercept;
  /* rounded down */
  const int32_t value = sum >> 10;
  /* value in the lower half */
  const int32_t mirrored = 0 - value;
  /* value in the half of x */
  const int32_t unfolded = negative != 0 ? mirrored : value;
  return (int16_t)unfolded;
}

/* The output codes at n input codes; y may be x where the types are the same. */
static inline void tanhshrink_s16f12_s16f12_array(const int16_t *x, int16_t *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = tanhshrink_s16f12_s16f12(*x++);
  }
}

#endif
