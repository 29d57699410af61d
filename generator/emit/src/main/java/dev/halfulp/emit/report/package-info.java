/**
 * The report: what is known of every unit as {@code report.json}, and two renderings of that file, for a terminal and
 * for a browser.
 */
@NullMarked
package dev.halfulp.emit.report;

import org.jspecify.annotations.NullMarked;
