/** Exact numbers and the formats in which integer codes stand for them. */
@NullMarked
package dev.halfulp.fixed;

import org.jspecify.annotations.NullMarked;
