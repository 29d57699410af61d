/*
 * tanh_s8f4_s8f7
 *
 * function    tanh(x)
 * input       s8f4: value = code * 2^-4, codes -128 to 127
 * output      s8f7: value = code * 2^-7, codes -128 to 127
 * criterion   correct: the nearest code, error at most 1/2 ulp; 1 ulp = 2^-7
 * worst case  0.496068927653 ulp at input code -28 (value -1.75): output code -120 (value
 *             -0.9375), exact value -0.94137553849728736227
 * unclamped   0.999967355126 ulp against the function itself, beyond the output range too
 * saturation  83 inputs beyond the output range, above at codes 45 to 127
 * checked     every input of the domain: 256
 * design      method table, fold none, 2048 table bits
 * spec        sha256 0ac9c11e9db123f20dcc7029b022e05e29e2e9932eacf9f42bc629d62d07ab38
 *
 * Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
 */
#ifndef HALFULP_TANH_S8F4_S8F7_H
#define HALFULP_TANH_S8F4_S8F7_H

#include <stddef.h>
#include <stdint.h>

#define TANH_S8F4_S8F7_INPUT_FRACTION_BITS 4
#define TANH_S8F4_S8F7_OUTPUT_FRACTION_BITS 7
#define TANH_S8F4_S8F7_TABLE_BYTES 256
#define TANH_S8F4_S8F7_MAX_ERROR_MICRO_ULP 496069

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

/* tanh(x): the output code at an input code. */
static inline int8_t tanh_s8f4_s8f7(int8_t x) {
  static const int8_t value_table[256] HALFULP_TABLE = {
    0, 8, 16, 24, 31, 39, 46, 53, 59, 65, 71, 76, 81, 86, 90, 94,
    97, 101, 104, 106, 109, 111, 113, 114, 116, 117, 118, 120, 120, 121, 122, 123,
    123, 124, 124, 125, 125, 126, 126, 126, 126, 126, 127, 127, 127, 127, 127, 127,
    127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127,
    127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127,
    127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127,
    127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127,
    127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127,
    -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128,
    -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128,
    -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128,
    -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128,
    -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -127,
    -127, -127, -127, -127, -127, -127, -127, -126, -126, -126, -126, -126, -125, -125, -124, -124,
    -123, -123, -122, -121, -120, -120, -118, -117, -116, -114, -113, -111, -109, -106, -104, -101,
    -97, -94, -90, -86, -81, -76, -71, -65, -59, -53, -46, -39, -31, -24, -16, -8
  };
  /* input code */
  const int32_t code = x;
  /* magnitude from 0 up, negative ones last */
  const int32_t table_index = (int32_t)((uint32_t)code & 255u);
  /* output code */
  const int32_t value = halfulp_read_int8(&value_table[table_index]);
  return (int8_t)value;
}

/* The output codes at n input codes; y may be x where the types are the same. */
static inline void tanh_s8f4_s8f7_array(const int8_t *x, int8_t *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = tanh_s8f4_s8f7(*x++);
  }
}

#endif
