package dev.halfulp.cli;

import dev.halfulp.activation.Activation;
import dev.halfulp.activation.Catalogue;
import dev.halfulp.activation.Parameter;
import dev.halfulp.emit.report.json.JsonArray;
import dev.halfulp.emit.report.json.JsonObject;
import dev.halfulp.emit.report.json.JsonPrinter;
import dev.halfulp.emit.report.json.JsonValue;
import dev.halfulp.fixed.Rational;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code halfulp list}: the catalogue of activations. */
@Command(
        name = "list",
        description = "Lists the activations: formula, parameters with defaults, and where the definition comes from.",
        mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command;

    @Option(names = "--json", description = "print the list as JSON")
    private boolean json;

    @Override
    public Integer call() {
        PrintWriter output = command.commandLine().getOut();
        output.print(json ? json() : table());
        output.flush();
        return ExitCode.DONE;
    }

    private static String table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("activation", "formula", "parameters", "source"));
        for (Activation activation : Catalogue.all()) {
            rows.add(List.of(
                    activation.name(),
                    activation.formula(),
                    activation.parameters().stream()
                            .map(parameter -> parameter.name() + " = " + defaultOf(parameter))
                            .collect(Collectors.joining(", ")),
                    activation.source()));
        }
        return TextTable.print(rows);
    }

    private static String defaultOf(Parameter parameter) {
        Rational value = parameter.defaultValue();
        return value == null ? "required" : value.toString();
    }

    private static String json() {
        List<JsonValue> activations = new ArrayList<>();
        for (Activation activation : Catalogue.all()) {
            List<JsonValue> parameters = new ArrayList<>();
            for (Parameter parameter : activation.parameters()) {
                parameters.add(new JsonObject().set("name", parameter.name()).set("default", defaultOf(parameter)));
            }
            activations.add(new JsonObject()
                    .set("name", activation.name())
                    .set("formula", activation.formula())
                    .set("parameters", new JsonArray(parameters))
                    .set("source", activation.source()));
        }
        return JsonPrinter.print(new JsonObject().set("activations", new JsonArray(activations)));
    }
}
