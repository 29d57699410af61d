/*
 * elu_s16f12_s16f12
 *
 * function    if(x > 0, x, alpha * (exp(x) - 1)) with alpha = 1
 * input       s16f12: value = code * 2^-12, codes -32768 to 32767
 * output      s16f12: value = code * 2^-12, codes -32768 to 32767
 * criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-12
 * worst case  0.999877939622 ulp at input code -1 (value -0.000244140625): output code 0
 *             (value 0), exact value -0.00024411082510278348691
 * unclamped   0.999877939622 ulp against the function itself, beyond the output range too
 * saturation  none: the function stays within the output range
 * checked     every input of the domain: 65536
 * design      method pwl, fold none, 43 segments, 2521 table bits
 * spec        sha256 699550154590b477b89b1adbc8e423d9945f84c1334678bb78660b7792600c55
 *
 * Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
 */
#ifndef HALFULP_ELU_S16F12_S16F12_H
#define HALFULP_ELU_S16F12_S16F12_H

#include <stddef.h>
#include <stdint.h>

#define ELU_S16F12_S16F12_INPUT_FRACTION_BITS 12
#define ELU_S16F12_S16F12_OUTPUT_FRACTION_BITS 12
#define ELU_S16F12_S16F12_TABLE_BYTES 398
#define ELU_S16F12_S16F12_MAX_ERROR_MICRO_ULP 999878

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
static inline int16_t elu_s16f12_s16f12(int16_t x) {
  static const int16_t breakpoint_3_table[3] HALFULP_TABLE = {
    -13106, -4638, -507
  };
  static const int32_t breakpoint_2_table[6] HALFULP_TABLE = {
    -17964, -10087, -6112, -3402, -1361, 32768
  };
  static const int16_t breakpoint_1_table[11] HALFULP_TABLE = {
    -22230, -15166, -11470, -8894, -6937, -5333, -3996, -2843,
    -1827, -925, -104
  };
  static const int32_t breakpoint_0_table[22] HALFULP_TABLE = {
    -25552, -19873, -16440, -14069, -12246, -10748, -9477, -8368,
    -7385, -6514, -5718, -4981, -4316, -3697, -3116, -2572,
    -2070, -1583, -1141, -716, -305, 32768
  };
  static const uint16_t slope_table[43] HALFULP_TABLE = {
    29, 96, 192, 323, 490, 691, 923, 1184,
    1482, 1811, 2172, 2571, 3004, 3476, 3978, 4512,
    5096, 5699, 6335, 7004, 7722, 8500, 9295, 10120,
    10955, 11870, 12798, 13756, 14776, 15832, 16896, 18029,
    19171, 20343, 21576, 22860, 24121, 25470, 26797, 28203,
    29655, 31121, 32767
  };
  static const int32_t intercept_table[43] HALFULP_TABLE = {
    -133231001, -131500353, -129358049, -126750167, -123742805, -120432347, -116909469, -113232017,
    -109321412, -105289050, -101144789, -96851705, -92479707, -88004155, -83533560, -79060849,
    -74466913, -70011526, -65595768, -61231783, -56838391, -52387857, -48142899, -44029461,
    -40151241, -36193935, -32481414, -28934047, -25458765, -22164893, -19138561, -16215899,
    -13566225, -11137633, -8880097, -6836019, -5116215, -3574856, -2344100, -1334448,
    -591805, -139774, 32767
  };
  /* input code */
  const int32_t code = x;
  /* bit 5 of the segment */
  const int32_t reached_5 = code >= -2316 ? 1 : 0;
  /* decides bit 4 of the segment */
  const int32_t breakpoint_4 = reached_5 != 0 ? 32768 : -7860;
  /* bit 4 of the segment */
  const int32_t reached_4 = code >= breakpoint_4 ? 1 : 0;
  /* high bits of the segment */
  const int32_t segment_high_4 = (reached_5 << 1) + reached_4;
  /* decides bit 3 of the segment */
  const int32_t breakpoint_3 = halfulp_read_int16(&breakpoint_3_table[segment_high_4]);
  /* bit 3 of the segment */
  const int32_t reached_3 = code >= breakpoint_3 ? 1 : 0;
  /* high bits of the segment */
  const int32_t segment_high_3 = (segment_high_4 << 1) + reached_3;
  /* decides bit 2 of the segment */
  const int32_t breakpoint_2 = halfulp_read_int32(&breakpoint_2_table[segment_high_3]);
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
  const int32_t breakpoint_0 = halfulp_read_int32(&breakpoint_0_table[segment_high_1]);
  /* bit 0 of the segment */
  const int32_t reached_0 = code >= breakpoint_0 ? 1 : 0;
  /* segment that holds the input */
  const int32_t segment = (segment_high_1 << 1) + reached_0;
  /* slope times 2^15 */
  const int32_t slope = halfulp_read_uint16(&slope_table[segment]);
  /* intercept times 2^15 */
  const int32_t intercept = halfulp_read_int32(&intercept_table[segment]);
  /* slope times position */
  const int32_t product = slope * code;
  /* value times 2^15 */
  const int32_t sum = product + intercept;
  /* rounded down */
  const int32_t value = sum < 0 ? -1 - ((-1 - sum) >> 15) : sum >> 15;
  return (int16_t)value;
}

/* The output codes at n input codes; y may be x where the types are the same. */
static inline void elu_s16f12_s16f12_array(const int16_t *x, int16_t *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = elu_s16f12_s16f12(*x++);
  }
}

#endif
