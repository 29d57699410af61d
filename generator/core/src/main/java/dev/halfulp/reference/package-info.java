/** The exact value of an expression at a point, as narrow as a question about it needs. */
@NullMarked
package dev.halfulp.reference;

import org.jspecify.annotations.NullMarked;
