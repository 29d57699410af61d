/** The integer dataflow graph that defines a unit, and its interpreter. */
@NullMarked
package dev.halfulp.datapath;

import org.jspecify.annotations.NullMarked;
