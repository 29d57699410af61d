/*
 * mish_s16f12_s16f12
 *
 * function    x * tanh(softplus(x))
 * input       s16f12: value = code * 2^-12, codes -32768 to 32767
 * output      s16f12: value = code * 2^-12, codes -32768 to 32767
 * criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-12
 * worst case  0.999973059271 ulp at input code -26872 (value -6.560546875): output code -37
 *             (value -0.009033203125), exact value -0.0092773371726734495934
 * unclamped   0.999973059271 ulp against the function itself, beyond the output range too
 * saturation  none: the function stays within the output range
 * checked     every input of the domain: 65536
 * design      method pwl, fold none, 70 segments, 3834 table bits
 * spec        sha256 077bab257347ea7bdaaf6275cb7888c2eb2c949378a3096a40e9556898a0d0a7
 *
 * Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
 */
#ifndef HALFULP_MISH_S16F12_S16F12_H
#define HALFULP_MISH_S16F12_S16F12_H

#include <stddef.h>
#include <stdint.h>

#define MISH_S16F12_S16F12_INPUT_FRACTION_BITS 12
#define MISH_S16F12_S16F12_OUTPUT_FRACTION_BITS 12
#define MISH_S16F12_S16F12_TABLE_BYTES 612
#define MISH_S16F12_S16F12_MAX_ERROR_MICRO_ULP 999974

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
static inline int16_t mish_s16f12_s16f12(int16_t x) {
  static const int32_t breakpoint_4_table[3] HALFULP_TABLE = {
    -10041, 1737, 32768
  };
  static const int32_t breakpoint_3_table[5] HALFULP_TABLE = {
    -17876, -4540, -248, 4552, 32768
  };
  static const int16_t breakpoint_2_table[9] HALFULP_TABLE = {
    -23097, -13952, -6191, -3305, -1214, 706, 2906, 8128,
    16987
  };
  static const int32_t breakpoint_1_table[18] HALFULP_TABLE = {
    -26871, -20243, -15837, -12124, -7292, -5327, -3894, -2741,
    -1694, -742, 222, 1211, 2298, 3669, 6266, 9662,
    13517, 32768
  };
  static const int16_t breakpoint_0_table[35] HALFULP_TABLE = {
    -29493, -24811, -21574, -19024, -16833, -14883, -13041, -11168,
    -8046, -6701, -5733, -4947, -4211, -3597, -3019, -2477,
    -1946, -1448, -976, -482, -15, 458, 954, 1479,
    2012, 2595, 3255, 4087, 5144, 7321, 8883, 10470,
    12343, 14964, 20208
  };
  static const int16_t slope_table[70] HALFULP_TABLE = {
    -27, -49, -79, -114, -155, -202, -255, -313, -376, -443, -515, -589, -665, -741, -814, -879,
    -912, -838, -736, -612, -466, -304, -130, 68, 292, 512, 740, 977, 1228, 1500, 1764, 2041,
    2336, 2632, 2925, 3213, 3506, 3811, 4113, 4439, 4744, 5041, 5344, 5642, 5944, 6244, 6535, 6821,
    7087, 7355, 7608, 7847, 8073, 8301, 8501, 8664, 8800, 8900, 8891, 8812, 8724, 8634, 8548, 8467,
    8394, 8332, 8278, 8237, 8208, 8193
  };
  static const int32_t intercept_table[70] HALFULP_TABLE = {
    -483669, -809002, -1213094, -1647879, -2122050, -2629868, -3166783, -3718700,
    -4282506, -4846978, -5417434, -5968272, -6498741, -6994439, -7437125, -7800329,
    -7970124, -7671860, -7299496, -6883630, -6431426, -5966660, -5503059, -5013192,
    -4501977, -4037760, -3593061, -3166198, -2750581, -2339602, -1977374, -1633611,
    -1307456, -1018936, -770445, -561226, -382579, -232971, -120364, -40096,
    -1500, 1119, -31976, -99998, -205862, -348734, -524431, -734953,
    -965358, -1234157, -1523988, -1833589, -2161566, -2532509, -2897478, -3229322,
    -3538184, -3795228, -3762632, -3473765, -3116474, -2716843, -2301772, -1877971,
    -1463663, -1081311, -717138, -410860, -165756, -14633
  };
  /* input code */
  const int32_t code = x;
  /* bit 6 of the segment */
  const int32_t reached_6 = code >= 11365 ? 1 : 0;
  /* decides bit 5 of the segment */
  const int32_t breakpoint_5 = reached_6 != 0 ? 32768 : -2205;
  /* bit 5 of the segment */
  const int32_t reached_5 = code >= breakpoint_5 ? 1 : 0;
  /* high bits of the segment */
  const int32_t segment_high_5 = (reached_6 << 1) + reached_5;
  /* decides bit 4 of the segment */
  const int32_t breakpoint_4 = halfulp_read_int32(&breakpoint_4_table[segment_high_5]);
  /* bit 4 of the segment */
  const int32_t reached_4 = code >= breakpoint_4 ? 1 : 0;
  /* high bits of the segment */
  const int32_t segment_high_4 = (segment_high_5 << 1) + reached_4;
  /* decides bit 3 of the segment */
  const int32_t breakpoint_3 = halfulp_read_int32(&breakpoint_3_table[segment_high_4]);
  /* bit 3 of the segment */
  const int32_t reached_3 = code >= breakpoint_3 ? 1 : 0;
  /* high bits of the segment */
  const int32_t segment_high_3 = (segment_high_4 << 1) + reached_3;
  /* decides bit 2 of the segment */
  const int32_t breakpoint_2 = halfulp_read_int16(&breakpoint_2_table[segment_high_3]);
  /* bit 2 of the segment */
  const int32_t reached_2 = code >= breakpoint_2 ? 1 : 0;
  /* high bits of the segment */
  const int32_t segment_high_2 = (segment_high_3 << 1) + reached_2;
  /* decides bit 1 of the segment */
  const int32_t breakpoint_1 = halfulp_read_int32(&breakpoint_1_table[segment_high_2]);
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
  /* slope times 2^13 */
  const int32_t slope = halfulp_read_int16(&slope_table[segment]);
  /* intercept times 2^12 */
  const int32_t intercept = halfulp_read_int32(&intercept_table[segment]);
  /* slope times position */
  const int32_t product = slope * code;
  /* intercept times 2^13 */
  const int32_t aligned_intercept = intercept * 2;
  /* value times 2^13 */
  const int32_t sum = product + aligned_intercept;
  /* rounded down */
  const int32_t value = sum < 0 ? -1 - ((-1 - sum) >> 13) : sum >> 13;
  return (int16_t)value;
}

/* The output codes at n input codes; y may be x where the types are the same. */
static inline void mish_s16f12_s16f12_array(const int16_t *x, int16_t *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = mish_s16f12_s16f12(*x++);
  }
}

#endif
