package dev.halfulp.cli;

import dev.halfulp.generate.GenerationException;
import dev.halfulp.generate.SpecSet;
import dev.halfulp.spec.PlacedUnit;
import dev.halfulp.spec.SpecException;
import dev.halfulp.spec.SpecReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** {@code halfulp unit}: one unit from arguments, every key of a spec file as an option. */
@Command(
        name = UnitCommand.NAME,
        description = {
            "Makes one unit: every key of a unit in a spec file is an option, --in and --out are its formats.",
            "For example:",
            "  halfulp " + UnitCommand.EXAMPLE
        },
        mixinStandardHelpOptions = true)
final class UnitCommand implements Callable<Integer> {
    static final String NAME = "unit";
    static final String EXAMPLE = "unit --activation tanh --in s16f12 --out s16f15 -o out";

    @Spec
    private CommandSpec command;

    @Option(
            names = "-o",
            paramLabel = "DIR",
            description = "the output folder, halfulp-out by default; units that are in it stay")
    private Path folder = Path.of("halfulp-out");

    @Mixin
    private OutputOptions options;

    @Unmatched
    private @Nullable List<String> keys;

    /** Makes the help of the command list the keys. */
    static void describeKeys(CommandLine program) {
        Objects.requireNonNull(program.getSubcommands().get(NAME))
                .getHelpSectionMap()
                .put(UsageMessageSpec.SECTION_KEY_FOOTER, help -> "%nKeys of a unit:%n".formatted() + keyTable());
    }

    private static String keyTable() {
        return TextTable.print(SpecReader.keys().entrySet().stream()
                .map(key -> List.of("  --" + key.getKey(), key.getValue()))
                .toList());
    }

    @Override
    public Integer call() throws SpecException, UsageException, GenerationException, IOException {
        if (keys == null) {
            throw new UsageException("halfulp: a unit needs a function and two formats (hint: write for example"
                    + " halfulp " + EXAMPLE + ")\nTry 'halfulp unit --help'.");
        }
        Map<String, String> given = new KeyArguments(keys, command.optionsMap().keySet()).parse();
        PlacedUnit unit = SpecReader.readUnit("command line", given);
        return new Run(
                        options.request(List.of(unit), folder, /* isWhole= */ false),
                        options,
                        SpecSet.samples(List.of(unit)).toList(),
                        command.commandLine().getOut(),
                        command.commandLine().getErr())
                .execute();
    }
}
