/** JSON as values that keep every digit and the order of fields. */
@NullMarked
package dev.halfulp.emit.report.json;

import org.jspecify.annotations.NullMarked;
