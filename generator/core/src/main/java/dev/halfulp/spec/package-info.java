/** What is wanted: the unit specification, its defaults, and the reader of spec files. */
@NullMarked
package dev.halfulp.spec;

import org.jspecify.annotations.NullMarked;
