package dev.halfulp.cli;

import dev.halfulp.generate.GenerationException;
import dev.halfulp.spec.PlacedUnit;
import dev.halfulp.spec.SpecException;
import dev.halfulp.spec.SpecReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** {@code halfulp unit}: one unit from arguments, every key of a spec file as an option. */
@Command(
        name = "unit",
        description = {
            "Makes one unit: every key of a unit in a spec file is an option, --in and --out are its formats.",
            "For example: halfulp unit --activation tanh --in s16f12 --out s16f15 --error correct"
        },
        mixinStandardHelpOptions = true)
final class UnitCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command;

    @Option(names = "-o", paramLabel = "DIR", description = "the output folder; halfulp-out by default")
    private Path folder = Path.of("halfulp-out");

    @Mixin
    private OutputOptions options;

    @Unmatched
    private @Nullable List<String> keys;

    @Override
    public Integer call() throws SpecException, UsageException, GenerationException, IOException {
        PlacedUnit unit = SpecReader.readUnit("command line", KeyArguments.parse(keys == null ? List.of() : keys));
        return new Run(
                        options.request(List.of(unit), folder, /* isWhole= */ false),
                        options,
                        List.of(),
                        command.commandLine().getOut(),
                        command.commandLine().getErr())
                .execute();
    }
}
