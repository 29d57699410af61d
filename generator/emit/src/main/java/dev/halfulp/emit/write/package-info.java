/** From artefacts to files: only what differs, each file old or new, nothing outside of the folder. */
@NullMarked
package dev.halfulp.emit.write;

import org.jspecify.annotations.NullMarked;
