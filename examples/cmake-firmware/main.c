/* One step of a gated recurrent cell in fixed point: h' = h + g * (tanh(a) - h), g = sigmoid(b). */
#include <stdint.h>
#include <stdio.h>

#include "halfulp.h"

/* All codes in s16f15 but a and b, which are s16f12. */
static int16_t step(int16_t h, int16_t a, int16_t b) {
    const int32_t difference = (int32_t)state(a) - h;
    const int32_t change = (int32_t)gate(b) * (difference / 2) / 16384;
    return (int16_t)(h + change);
}

int main(void) {
    int16_t h = 0;
    int i;
    for (i = 0; i < 100; i++) {
        h = step(h, 4096, 8192); /* a = 1, b = 2 */
    }
    /* tanh(1) is 24955.6 steps of 2^-15. */
    printf("h = %d, tanh(1) = %d, largest error of tanh %ld micro-ulp\n", h, state(4096),
           (long)STATE_MAX_ERROR_MICRO_ULP);
    return h >= 24950 && h <= 24960 ? 0 : 1;
}
