/** The output codes that are acceptable at every input code. */
@NullMarked
package dev.halfulp.corridor;

import org.jspecify.annotations.NullMarked;
