package dev.halfulp.cli;

import dev.halfulp.emit.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder with templates of the user. */
final class TemplateFolder {
    private TemplateFolder() {}

    /** All files in the folder, sorted. */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /**
     * Refuses a folder that replaces no template of the tool.
     *
     * @throws UsageException if it does not
     */
    static void requireUsable(Path folder) throws UsageException, IOException {
        if (!Files.isDirectory(folder)) {
            throw new UsageException("halfulp: --templates: '" + folder + "' is not a folder");
        }
        boolean replacesAny = files(folder).stream()
                .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                .anyMatch(Templates::exists);
        if (!replacesAny) {
            throw new UsageException("halfulp: --templates: nothing in '" + folder + "' replaces a template of halfulp"
                    + " (hint: their paths below DIR are such as verilog/unit.v.ftl)");
        }
    }
}
