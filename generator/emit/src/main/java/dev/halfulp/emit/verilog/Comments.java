package dev.halfulp.emit.verilog;

import dev.halfulp.emit.CommentText;
import java.util.regex.Pattern;

/** Text made fit for the comments of Verilog, where tools take some first words for commands. */
final class Comments {
    private static final Pattern COMMAND = Pattern.compile(
            "^(\\s*)(?=verilator|synopsys|synthesis|pragma|cadence|ambit|altera|xilinx)", Pattern.CASE_INSENSITIVE);

    private Comments() {}

    /** A line of plain text that no tool takes for a command; its indentation stays. */
    static String line(String text) {
        return COMMAND.matcher(text).replaceFirst("$1: ");
    }

    /** A phrase as plain text on one line that no tool takes for a command. */
    static String phrase(String text) {
        return line(CommentText.plain(text));
    }
}
