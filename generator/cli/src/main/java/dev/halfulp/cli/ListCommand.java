package dev.halfulp.cli;

import dev.halfulp.activation.Activation;
import dev.halfulp.activation.Catalogue;
import dev.halfulp.activation.Parameter;
import dev.halfulp.activation.Presets;
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
        description =
                "Lists the activations: formula, parameters with defaults and allowed values, the frameworks that know"
                        + " them (FRAMEWORK.ACTIVATION is a preset, with the defaults in brackets), and where they come from.",
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
        rows.add(List.of("activation", "formula", "parameters", "frameworks", "source"));
        for (Activation activation : Catalogue.all()) {
            rows.add(List.of(
                    activation.name(),
                    activation.formula(),
                    activation.parameters().stream()
                            .map(parameter ->
                                    parameter.name() + " = " + defaultOf(parameter) + range(activation, parameter))
                            .collect(Collectors.joining(", ")),
                    String.join(
                            " ",
                            Presets.of(activation).stream()
                                    .map(name -> framework(activation, name))
                                    .toList()),
                    activation.source()));
        }
        return TextTable.print(rows);
    }

    private static String defaultOf(Parameter parameter) {
        Rational value = parameter.defaultValue();
        return value == null ? "required" : value.toString();
    }

    /** The allowed values in brackets; nothing where every number is allowed. */
    private static String range(Activation activation, Parameter parameter) {
        String allowed = activation.allowed(parameter);
        return allowed.equals("finite") ? "" : " (" + allowed + ")";
    }

    /** The framework of a preset, with the defaults in which it differs from the catalogue. */
    private static String framework(Activation activation, String preset) {
        String framework = preset.substring(0, preset.lastIndexOf('.'));
        String changes = Presets.find(preset).orElseThrow().parameters().stream()
                .filter(parameter -> !activation.parameters().contains(parameter))
                .map(parameter -> parameter.name() + "=" + defaultOf(parameter))
                .collect(Collectors.joining(","));
        return changes.isEmpty() ? framework : framework + "(" + changes + ")";
    }

    private static JsonArray presets(Activation activation) {
        List<JsonValue> presets = new ArrayList<>();
        for (String preset : Presets.of(activation)) {
            JsonObject defaults = new JsonObject();
            Presets.find(preset)
                    .orElseThrow()
                    .parameters()
                    .forEach(parameter -> defaults.set(parameter.name(), defaultOf(parameter)));
            presets.add(new JsonObject().set("name", preset).set("defaults", defaults));
        }
        return new JsonArray(presets);
    }

    private static String json() {
        List<JsonValue> activations = new ArrayList<>();
        for (Activation activation : Catalogue.all()) {
            List<JsonValue> parameters = new ArrayList<>();
            for (Parameter parameter : activation.parameters()) {
                parameters.add(new JsonObject()
                        .set("name", parameter.name())
                        .set("default", defaultOf(parameter))
                        .set("range", activation.allowed(parameter)));
            }
            activations.add(new JsonObject()
                    .set("name", activation.name())
                    .set("formula", activation.formula())
                    .set("parameters", new JsonArray(parameters))
                    .set("presets", presets(activation))
                    .set("source", activation.source()));
        }
        return JsonPrinter.print(new JsonObject().set("activations", new JsonArray(activations)));
    }
}
