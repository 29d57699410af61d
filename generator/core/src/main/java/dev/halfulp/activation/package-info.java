/** Activations as expression trees: the catalogue, the formula grammar and their printing. */
@NullMarked
package dev.halfulp.activation;

import org.jspecify.annotations.NullMarked;
