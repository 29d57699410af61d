/** Measures units in hardware, against what others reached and against the estimates of the cost model. */
@NullMarked
package dev.halfulp.bench;

import org.jspecify.annotations.NullMarked;
