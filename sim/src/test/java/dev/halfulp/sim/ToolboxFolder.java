package dev.halfulp.sim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Toolboxes that hold some of the installed programs. */
final class ToolboxFolder {
    private ToolboxFolder() {}

    /** Links to the given programs in a new folder; without any, a toolbox that is empty. */
    static Toolbox holding(Path folder, String... programs) throws IOException {
        for (String program : programs) {
            Path installed = Toolbox.ofEnvironment()
                    .find(program)
                    .orElseThrow(() -> new AssertionError(program + " is not installed"));
            Files.createSymbolicLink(folder.resolve(program), installed);
        }
        return new Toolbox(List.of(folder));
    }
}
