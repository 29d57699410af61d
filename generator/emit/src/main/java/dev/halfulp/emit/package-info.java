/** What every emitter shares: artefacts and templates. */
@NullMarked
package dev.halfulp.emit;

import org.jspecify.annotations.NullMarked;
