package dev.halfulp.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** The option of every command that reads spec files. */
final class SpecProperties {
    @Option(
            names = "--define",
            paramLabel = "NAME=VALUE",
            description = "the text that stands for ${NAME} in values of spec files; may be given several times")
    private Map<String, String> texts = new LinkedHashMap<>();

    /** The texts by name. */
    Map<String, String> texts() {
        return texts;
    }
}
