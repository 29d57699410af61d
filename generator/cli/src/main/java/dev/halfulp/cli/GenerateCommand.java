package dev.halfulp.cli;

import dev.halfulp.generate.GenerationException;
import dev.halfulp.generate.SpecSet;
import dev.halfulp.spec.PlacedUnit;
import dev.halfulp.spec.SpecException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code halfulp generate}: spec files into an output folder. */
@Command(
        name = "generate",
        description = "Makes, certifies and writes the units of spec files.",
        mixinStandardHelpOptions = true)
final class GenerateCommand implements Callable<Integer> {
    private static final String OUTPUT = "hdl-out";

    @Spec
    private CommandSpec command;

    @Parameters(
            paramLabel = "SPEC",
            description = "spec files; without any specs/gallery.yaml of halfulp, into its folder hdl-out")
    private @Nullable List<Path> files;

    @Option(
            names = "-o",
            paramLabel = "DIR",
            description = "the output folder, hdl-out by default; what an earlier run made there and this one does"
                    + " not is removed")
    private @Nullable Path folder;

    @Option(
            names = "--only",
            paramLabel = "GLOB",
            description = "only the units with such names, as in 'tanh*'; files of others stay")
    private @Nullable String only;

    @Mixin
    private SpecProperties properties;

    @Mixin
    private OutputOptions options;

    @Override
    public Integer call() throws SpecException, UsageException, GenerationException, IOException {
        List<Path> specFiles = files == null ? List.of(SpecFiles.gallery()) : files;
        Path target = folder == null ? defaultFolder() : folder;
        SpecSet set = SpecSet.read(specFiles, properties.texts());
        List<PlacedUnit> all = set.units();
        List<PlacedUnit> units = only == null ? all : UnitSelection.matching(all, only);
        return new Run(
                        options.request(units, target, only == null),
                        options,
                        set.sources(),
                        command.commandLine().getOut(),
                        command.commandLine().getErr())
                .execute();
    }

    /** Where the gallery belongs; for other specs a folder below the working folder, which must not be that one. */
    private Path defaultFolder() throws UsageException {
        Path ofGallery = SpecFiles.inHome(OUTPUT);
        if (files == null) {
            return ofGallery;
        }
        Path working = Path.of(OUTPUT);
        boolean isGallery = files.equals(List.of(SpecFiles.gallery()));
        if (!isGallery && working.toAbsolutePath().equals(ofGallery.toAbsolutePath())) {
            throw new UsageException("halfulp: '" + OUTPUT + "' here holds the gallery (hint: choose another output"
                    + " folder, as in -o out)");
        }
        return working;
    }
}
