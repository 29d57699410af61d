/** The facade: from spec files to an output folder. The command line and the Maven plugin call nothing else. */
@NullMarked
package dev.halfulp.generate;

import org.jspecify.annotations.NullMarked;
