/** For tests of emitted units: the bound of a unit, asked from the exact function and not from the unit. */
@NullMarked
package dev.halfulp.proof;

import org.jspecify.annotations.NullMarked;
