/** Certified units as C headers. */
@NullMarked
package dev.halfulp.emit.c;

import org.jspecify.annotations.NullMarked;
