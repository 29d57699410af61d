package dev.halfulp.cli;

import dev.halfulp.generate.ExploreRequest;
import dev.halfulp.generate.Explorer;
import dev.halfulp.generate.GenerationException;
import dev.halfulp.generate.TradeOff;
import dev.halfulp.generate.TradeOffPicture;
import dev.halfulp.spec.PlacedUnit;
import dev.halfulp.spec.SpecException;
import dev.halfulp.spec.SpecReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** {@code halfulp explore}: what a smaller error costs, for one function. */
@Command(
        name = ExploreCommand.NAME,
        description = {
            "Shows what a smaller error costs: makes and certifies a unit for each of several output formats and"
                    + " criteria, once for the least logic, table bits, bytes and cycles, and prints those that no other"
                    + " one betters.",
            "Every key of a unit is an option, as in 'halfulp unit --help', and fixes what it says: with --error only"
                    + " that criterion is tried, with --method only that method; --optimize says which cost comes"
                    + " first. Otherwise the criteria are correct, faithful, 2ulp and 4ulp for the format of --out, faithful and 2ulp for others.",
            "For example:",
            "  halfulp " + ExploreCommand.EXAMPLE
        },
        mixinStandardHelpOptions = true)
final class ExploreCommand implements Callable<Integer> {
    static final String NAME = "explore";
    static final String EXAMPLE = "explore --activation gelu --in s12f8 --out s12f8 --picture gelu.html";

    /** The name of what needs one; it is not shown. */
    private static final String ANY_NAME = "explored";

    @Spec
    private CommandSpec command;

    @Option(
            names = "--around",
            paramLabel = "BITS",
            description =
                    "try output formats with up to BITS fraction bits less and more than that of --out, in steps of"
                            + " two, with the same range; 4 by default, 0 for that format only")
    private int around = 4;

    @Option(
            names = "--picture",
            paramLabel = "FILE",
            description = "draw error against cost; FILE is a page that works offline")
    private @Nullable Path picture;

    @Option(names = "--json", description = "print every unit as JSON, with the costs under which none betters it")
    private boolean json;

    @Unmatched
    private @Nullable List<String> keys;

    @Override
    public Integer call() throws SpecException, UsageException, GenerationException, IOException {
        ExploreRequest request = request();
        TradeOff tradeOff;
        try (TerminalProgress progress = new TerminalProgress(request.size())) {
            tradeOff = new Explorer(request, progress).explore();
        }
        if (picture != null) {
            TradeOffPicture.write(tradeOff, picture);
        }
        PrintWriter output = command.commandLine().getOut();
        output.print(json ? TradeOffJson.of(tradeOff) : TradeOffTable.of(tradeOff));
        output.flush();
        summarize(tradeOff);
        return ExitCode.DONE;
    }

    private ExploreRequest request() throws SpecException, UsageException {
        if (keys == null) {
            throw new UsageException("halfulp: a trade-off needs a function and two formats (hint: write for example"
                    + " halfulp " + EXAMPLE + ")\nTry 'halfulp explore --help'.");
        }
        if (around < 0 || around > 32) {
            throw new UsageException("halfulp: --around: from 0 to 32 bits, not " + around);
        }
        Map<String, String> given = new KeyArguments(keys, command.optionsMap().keySet()).parse();
        if (!given.containsKey("activation")
                || String.valueOf(given.get("input")).contains("(")
                || String.valueOf(given.get("output")).contains("(")) {
            given.putIfAbsent("name", ANY_NAME);
        }
        PlacedUnit unit = SpecReader.readUnit("command line", given);
        return ExploreRequest.around(unit, around, given.containsKey("error"), given.containsKey("optimize"));
    }

    private void summarize(TradeOff tradeOff) {
        PrintWriter messages = command.commandLine().getErr();
        tradeOff.problems().stream().distinct().forEach(problem -> messages.println("halfulp: left out: " + problem));
        messages.println(tradeOff.points().size() + " units certified at every input"
                + (picture == null ? "" : "; picture in " + picture));
    }
}
