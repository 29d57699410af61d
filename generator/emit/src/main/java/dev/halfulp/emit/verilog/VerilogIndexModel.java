package dev.halfulp.emit.verilog;

import java.util.List;

/**
 * The variables of the templates {@code verilog/halfulp.f.ftl} and {@code verilog/halfulp.core.ftl}.
 *
 * @param ownership whose the output is
 * @param units the names of the units, sorted
 */
public record VerilogIndexModel(String ownership, List<String> units) {
    public VerilogIndexModel {
        units = List.copyOf(units);
    }
}
