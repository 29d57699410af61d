/** The command line: translates arguments into requests and results into text. */
@NullMarked
package dev.halfulp.cli;

import org.jspecify.annotations.NullMarked;
