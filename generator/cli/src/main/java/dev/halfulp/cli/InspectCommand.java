package dev.halfulp.cli;

import dev.halfulp.certify.BoundException;
import dev.halfulp.certify.Unit;
import dev.halfulp.certify.UnitMaker;
import dev.halfulp.corridor.UndefinedInputException;
import dev.halfulp.fixed.Format;
import dev.halfulp.fixed.Rational;
import dev.halfulp.generate.SpecSet;
import dev.halfulp.reference.UndecidedValueException;
import dev.halfulp.spec.PlacedUnit;
import dev.halfulp.spec.SpecException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code halfulp inspect}: one input of one unit, with the way through the datapath. */
@Command(
        name = InspectCommand.NAME,
        description = "Shows one input of a unit: exact value, result, error, and every step between.",
        mixinStandardHelpOptions = true)
final class InspectCommand implements Callable<Integer> {
    static final String NAME = "inspect";

    @Spec
    private CommandSpec command;

    @Parameters(index = "0", paramLabel = "NAME", description = "name of the unit")
    private String name;

    @Parameters(
            index = "1",
            paramLabel = "X",
            description = "a value such as -0.5, or a code such as '#123', in quotes since shells take # for a comment")
    private String input;

    @Option(names = "-s", paramLabel = "SPEC", description = "the spec file; the gallery by default")
    private @Nullable Path file;

    @Mixin
    private SpecProperties properties;

    /** Makes -1/2 and -.5 values, which look like options. */
    static void allowNegativeValues(CommandLine program) {
        Objects.requireNonNull(program.getSubcommands().get(NAME)).setUnmatchedOptionsArePositionalParams(true);
    }

    @Override
    public Integer call() throws SpecException, UsageException, IOException {
        List<PlacedUnit> units = SpecSet.read(List.of(file == null ? SpecFiles.gallery() : file), properties.texts())
                .units();
        PlacedUnit wanted = UnitSelection.named(units, name);
        long code = code(wanted.spec().input());
        PrintWriter output = command.commandLine().getOut();
        output.print(Inspection.of(make(wanted), code, input));
        output.flush();
        return ExitCode.DONE;
    }

    private static Unit make(PlacedUnit wanted) throws UsageException, IOException {
        try {
            return UnitMaker.make(wanted.spec());
        } catch (UndefinedInputException | UndecidedValueException e) {
            throw new UsageException(wanted.position() + ": error: " + e.getMessage());
        } catch (BoundException e) {
            throw new IOException(wanted.position() + ": error: " + e.getMessage() + " (hint: " + e.hint() + ")", e);
        }
    }

    private long code(Format format) throws UsageException {
        try {
            if (!input.startsWith("#")) {
                return format.nearestCode(Rational.parse(input));
            }
            long code = Long.parseLong(input.substring(1));
            if (code < format.minCode() || code > format.maxCode()) {
                throw new UsageException("halfulp: " + input + " is no code of " + format + ", which has "
                        + format.minCode() + " to " + format.maxCode());
            }
            return code;
        } catch (NumberFormatException e) {
            throw new UsageException(
                    "halfulp: '" + input + "' is neither a value such as -0.5 nor a code such as #123");
        }
    }
}
