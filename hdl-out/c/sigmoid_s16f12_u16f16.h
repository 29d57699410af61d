/*
 * sigmoid_s16f12_u16f16
 *
 * function    sigmoid(x)
 * input       s16f12: value = code * 2^-12, codes -32768 to 32767
 * output      u16f16: value = code * 2^-16, codes 0 to 65535
 * criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-16
 * worst case  0.995716346054 ulp at input code 7633 (value 1.863525390625): output code 56734
 *             (value 0.865692138671875), exact value 0.86570733209756551763
 * unclamped   0.995716346054 ulp against the function itself, beyond the output range too
 * saturation  none: the function stays within the output range
 * checked     every input of the domain: 65536
 * design      method uniform, fold complement, 257 segments, 7453 table bits
 * spec        sha256 e036e42fa8f9d4d617f9bb27a1022cec7b3d7ce6bbf13f134bbb360b68c20900
 *
 * Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
 */
#ifndef HALFULP_SIGMOID_S16F12_U16F16_H
#define HALFULP_SIGMOID_S16F12_U16F16_H

#include <stddef.h>
#include <stdint.h>

#define SIGMOID_S16F12_U16F16_INPUT_FRACTION_BITS 12
#define SIGMOID_S16F12_U16F16_OUTPUT_FRACTION_BITS 16
#define SIGMOID_S16F12_U16F16_TABLE_BYTES 1542
#define SIGMOID_S16F12_U16F16_MAX_ERROR_MICRO_ULP 995717

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

/* sigmoid(x): the output code at an input code. */
static inline uint16_t sigmoid_s16f12_u16f16(int16_t x) {
  static const uint16_t slope_table[257] HALFULP_TABLE = {
    512, 512, 511, 511, 509, 508, 506, 504, 504, 500, 498, 496, 493, 490, 486, 483,
    479, 476, 472, 467, 462, 458, 454, 449, 444, 438, 433, 428, 422, 417, 411, 406,
    400, 394, 388, 382, 376, 370, 364, 358, 352, 345, 339, 333, 327, 321, 315, 308,
    302, 297, 290, 284, 278, 273, 267, 261, 256, 250, 244, 238, 233, 228, 222, 218,
    212, 208, 202, 198, 193, 188, 183, 178, 174, 170, 166, 162, 157, 153, 149, 146,
    142, 138, 134, 131, 127, 124, 120, 117, 114, 110, 108, 104, 102, 99, 96, 94,
    91, 88, 86, 84, 81, 80, 76, 74, 72, 70, 68, 66, 64, 62, 61, 59,
    57, 56, 54, 52, 51, 50, 48, 46, 45, 44, 42, 41, 40, 39, 38, 36,
    36, 35, 34, 32, 32, 30, 30, 29, 28, 27, 26, 26, 24, 24, 23, 22,
    22, 21, 20, 20, 19, 18, 18, 18, 17, 16, 16, 16, 15, 15, 14, 14,
    13, 13, 13, 12, 12, 11, 11, 10, 10, 10, 10, 10, 9, 9, 8, 8,
    8, 8, 8, 7, 7, 7, 7, 7, 6, 6, 6, 6, 6, 5, 5, 5,
    5, 5, 5, 4, 4, 4, 4, 4, 4, 4, 4, 3, 3, 3, 3, 3,
    3, 3, 3, 3, 2, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
    2, 1, 2, 2, 1, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1,
    0
  };
  static const uint32_t intercept_table[257] HALFULP_TABLE = {
    262148u, 266240u, 270340u, 274426u, 278514u, 282589u, 286656u, 290711u,
    294743u, 298775u, 302781u, 306766u, 310734u, 314677u, 318599u, 322490u,
    326356u, 330188u, 333991u, 337767u, 341506u, 345208u, 348872u, 352501u,
    356091u, 359644u, 363151u, 366619u, 370043u, 373422u, 376759u, 380046u,
    383291u, 386490u, 389642u, 392746u, 395800u, 398807u, 401765u, 404674u,
    407533u, 410350u, 413111u, 415823u, 418487u, 421101u, 423666u, 426185u,
    428653u, 431068u, 433443u, 435767u, 438043u, 440269u, 442451u, 444588u,
    446676u, 448719u, 450719u, 452675u, 454585u, 456452u, 458278u, 460056u,
    461799u, 463496u, 465159u, 466776u, 468357u, 469902u, 471407u, 472875u,
    474305u, 475700u, 477059u, 478384u, 479679u, 480938u, 482165u, 483356u,
    484521u, 485656u, 486761u, 487834u, 488883u, 489898u, 490891u, 491854u,
    492792u, 493707u, 494592u, 495458u, 496295u, 497113u, 497907u, 498678u,
    499430u, 500161u, 500869u, 501557u, 502229u, 502874u, 503514u, 504128u,
    504725u, 505305u, 505869u, 506417u, 506948u, 507466u, 507965u, 508453u,
    508926u, 509384u, 509831u, 510265u, 510684u, 511090u, 511489u, 511875u,
    512247u, 512609u, 512963u, 513303u, 513634u, 513954u, 514266u, 514572u,
    514861u, 515146u, 515422u, 515695u, 515951u, 516208u, 516450u, 516688u,
    516919u, 517144u, 517361u, 517569u, 517778u, 517973u, 518166u, 518354u,
    518532u, 518709u, 518880u, 519043u, 519204u, 519361u, 519509u, 519653u,
    519796u, 519935u, 520066u, 520193u, 520321u, 520440u, 520560u, 520672u,
    520785u, 520891u, 520993u, 521097u, 521193u, 521290u, 521381u, 521472u,
    521557u, 521640u, 521720u, 521798u, 521877u, 521950u, 522024u, 522093u,
    522159u, 522224u, 522286u, 522351u, 522409u, 522466u, 522521u, 522575u,
    522631u, 522681u, 522730u, 522777u, 522822u, 522871u, 522914u, 522956u,
    522996u, 523035u, 523073u, 523114u, 523150u, 523184u, 523218u, 523250u,
    523282u, 523312u, 523342u, 523375u, 523402u, 523429u, 523456u, 523481u,
    523506u, 523529u, 523552u, 523575u, 523600u, 523618u, 523642u, 523661u,
    523681u, 523699u, 523717u, 523735u, 523752u, 523768u, 523784u, 523799u,
    523814u, 523833u, 523843u, 523856u, 523873u, 523883u, 523894u, 523911u,
    523922u, 523933u, 523944u, 523954u, 523965u, 523975u, 523985u, 523994u,
    524003u, 524012u, 524020u, 524029u, 524037u, 524048u, 524052u, 524059u,
    524066u, 524073u, 524079u, 524085u, 524096u, 524099u, 524104u, 524109u,
    524120u
  };
  /* input code */
  const int32_t code = x;
  /* whether x lies in the lower half */
  const int32_t negative = code < 0 ? 1 : 0;
  /* distance of x below the centre */
  const int32_t below = 0 - code;
  /* distance of x from the centre */
  const int32_t magnitude = negative != 0 ? below : code;
  /* high bits of the magnitude */
  const int32_t block = magnitude >> 7;
  /* position within the segment */
  const int32_t offset = magnitude & 127;
  /* slope times 2^7 */
  const int32_t slope = halfulp_read_uint16(&slope_table[block]);
  /* intercept times 2^3 */
  const int32_t intercept = (int32_t)halfulp_read_uint32(&intercept_table[block]);
  /* slope times position */
  const int32_t product = slope * offset;
  /* intercept times 2^7 */
  const int32_t aligned_intercept = intercept << 4;
  /* value times 2^7 */
  const int32_t sum = product + aligned_intercept;
  /* rounded down */
  const int32_t value = sum >> 7;
  /* value in the lower half */
  const int32_t mirrored = 65536 - value;
  /* value in the half of x */
  const int32_t unfolded = negative != 0 ? mirrored : value;
  return (uint16_t)unfolded;
}

/* The output codes at n input codes; y may be x where the types are the same. */
static inline void sigmoid_s16f12_u16f16_array(const int16_t *x, uint16_t *y, size_t n) {
  for (; n != 0; n--) {
    *y++ = sigmoid_s16f12_u16f16(*x++);
  }
}

#endif
