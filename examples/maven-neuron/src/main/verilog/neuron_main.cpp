// Reads eight codes a line, four inputs and four weights, and prints the output code of the neuron.
#include <cstdint>
#include <cstdio>
#include "Vneuron.h"

int main() {
    Vneuron neuron;
    int x[4], w[4];
    while (std::scanf("%d %d %d %d %d %d %d %d", x, x + 1, x + 2, x + 3, w, w + 1, w + 2, w + 3) == 8) {
        neuron.x0 = static_cast<std::uint8_t>(x[0]);
        neuron.x1 = static_cast<std::uint8_t>(x[1]);
        neuron.x2 = static_cast<std::uint8_t>(x[2]);
        neuron.x3 = static_cast<std::uint8_t>(x[3]);
        neuron.w0 = static_cast<std::uint8_t>(w[0]);
        neuron.w1 = static_cast<std::uint8_t>(w[1]);
        neuron.w2 = static_cast<std::uint8_t>(w[2]);
        neuron.w3 = static_cast<std::uint8_t>(w[3]);
        neuron.eval();
        std::printf("%d\n", static_cast<std::int8_t>(neuron.y));
    }
    return 0;
}
