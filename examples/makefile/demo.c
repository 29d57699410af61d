/* Prints gelu of every input code. */
#include <stdio.h>

#include "my_gelu.h"

int main(void) {
    int x;
    for (x = -128; x < 128; x++) {
        printf("%d %d\n", x, my_gelu((int8_t)x));
    }
    return 0;
}
