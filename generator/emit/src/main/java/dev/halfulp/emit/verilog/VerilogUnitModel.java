package dev.halfulp.emit.verilog;

import java.util.List;

/**
 * The variables of the template {@code verilog/unit.v.ftl}.
 *
 * @param name the unit and its module
 * @param banner what the head of the file says, line by line
 * @param latency clock cycles from input to output
 * @param input the port {@code x}
 * @param output the port {@code y}
 * @param declarations the nets, in an order in which each stands behind what it reads
 * @param result what drives the port {@code y}
 * @param unread the bits of the port {@code x} and of the nets that nothing reads
 */
public record VerilogUnitModel(
        String name,
        List<String> banner,
        int latency,
        Port input,
        Port output,
        List<Declaration> declarations,
        Bits result,
        List<Part> unread) {
    public VerilogUnitModel {
        banner = List.copyOf(banner);
        declarations = List.copyOf(declarations);
        unread = List.copyOf(unread);
    }
}
