/** Verilog: modules, test benches and the lists that go with them. */
@NullMarked
package dev.halfulp.emit.verilog;

import org.jspecify.annotations.NullMarked;
