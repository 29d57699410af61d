/** Certified units as Java classes. */
@NullMarked
package dev.halfulp.emit.java;

import org.jspecify.annotations.NullMarked;
