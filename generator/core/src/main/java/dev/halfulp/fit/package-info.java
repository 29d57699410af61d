/** Small integer programs whose output stays inside a corridor. */
@NullMarked
package dev.halfulp.fit;

import org.jspecify.annotations.NullMarked;
