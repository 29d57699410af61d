/*
 * sigmoid_s8f4_u8f8
 *
 * function    sigmoid(x)
 * input       s8f4: value = code * 2^-4, codes -128 to 127
 * output      u8f8: value = code * 2^-8, codes 0 to 255
 * criterion   correct: the nearest code, error at most 1/2 ulp; 1 ulp = 2^-8
 * worst case  0.496979121159 ulp at input code 45 (value 2.8125): output code 241 (value
 *             0.94140625), exact value 0.94334757469202616454
 * unclamped   0.908615517431 ulp against the function itself, beyond the output range too
 * saturation  39 inputs beyond the output range, above at codes 89 to 127
 * checked     every input of the domain: 256
 * design      method table, fold none, 2048 table bits
 * spec        sha256 33488f2bbcdf1e69a09cc8d9487b8309b16ab76bbefb41d43b27649cdbd6ac60
 *
 * Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
 */
#ifndef HALFULP_SIGMOID_S8F4_U8F8_H
#define HALFULP_SIGMOID_S8F4_U8F8_H

#include <stddef.h>
#include <stdint.h>

#define SIGMOID_S8F4_U8F8_INPUT_FRACTION_BITS 4
#define SIGMOID_S8F4_U8F8_OUTPUT_FRACTION_BITS 8
#define SIGMOID_S8F4_U8F8_TABLE_BYTES 256
#define SIGMOID_S8F4_U8F8_MAX_ERROR_MICRO_ULP 496980

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

/* sigmoid(x): the output code at an input code. */
static inline uint8_t sigmoid_s8f4_u8f8(int8_t x) {
  static const uint8_t value_table[256] HALFULP_TABLE = {
    128, 132, 136, 140, 144, 148, 152, 156, 159, 163, 167, 170, 174, 177, 181, 184,
    187, 190, 193, 196, 199, 202, 204, 207, 209, 212, 214, 216, 218, 220, 222, 224,
    225, 227, 229, 230, 232, 233, 234, 235, 237, 238, 239, 240, 241, 241, 242, 243,
    244, 245, 245, 246, 246, 247, 248, 248, 248, 249, 249, 250, 250, 250, 251, 251,
    251, 252, 252, 252, 252, 253, 253, 253, 253, 253, 254, 254, 254, 254, 254, 254,
    254, 254, 254, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2,
    2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 4,
    5, 5, 5, 6, 6, 6, 7, 7, 8, 8, 8, 9, 10, 10, 11, 11,
    12, 13, 14, 15, 15, 16, 17, 18, 19, 21, 22, 23, 24, 26, 27, 29,
    31, 32, 34, 36, 38, 40, 42, 44, 47, 49, 52, 54, 57, 60, 63, 66,
    69, 72, 75, 79, 82, 86, 89, 93, 97, 100, 104, 108, 112, 116, 120, 124
  };
  /* input code */
  const int32_t code = x;
  /* magnitude from 0 up, negative ones last */
  const int32_t table_index = (int32_t)((uint32_t)code & 255u);
  /* output code */
  const int32_t value = halfulp_read_uint8(&value_table[table_index]);
  return (uint8_t)value;
}

/* The output codes at n input codes; y may be x where the types are the same. */
static inline void sigmoid_s8f4_u8f8_array(const int8_t *x, uint8_t *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = sigmoid_s8f4_u8f8(*x++);
  }
}

#endif
