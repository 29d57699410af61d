package dev.halfulp.cli;

import dev.halfulp.generate.GenerationException;
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
    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "SPEC", description = "spec files; without any the gallery, into hdl-out")
    private @Nullable List<Path> files;

    @Option(names = "-o", paramLabel = "DIR", description = "the output folder; hdl-out by default")
    private @Nullable Path folder;

    @Option(names = "--only", paramLabel = "GLOB", description = "only the units with such names, as in 'tanh*'")
    private @Nullable String only;

    @Mixin
    private OutputOptions options;

    @Override
    public Integer call() throws SpecException, UsageException, GenerationException, IOException {
        List<Path> specFiles = files == null ? List.of(SpecFiles.gallery()) : files;
        Path target = folder != null ? folder : files == null ? SpecFiles.inHome("hdl-out") : Path.of("hdl-out");
        List<PlacedUnit> units = SpecFiles.select(SpecFiles.read(specFiles), only);
        return new Run(
                        options.request(units, target, only == null),
                        options,
                        specFiles,
                        command.commandLine().getOut(),
                        command.commandLine().getErr())
                .execute();
    }
}
