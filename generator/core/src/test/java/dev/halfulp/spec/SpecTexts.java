package dev.halfulp.spec;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads specs from text in tests. */
final class SpecTexts {
    private SpecTexts() {}

    /** The units of a text that is right. */
    static List<UnitSpec> units(String yaml) {
        try {
            return SpecReader.read("a.yaml", yaml.getBytes(StandardCharsets.UTF_8)).stream()
                    .map(PlacedUnit::spec)
                    .collect(Collectors.toList());
        } catch (SpecException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    /** The only unit, with keys on top of input s8f4 and output s8f4. */
    static UnitSpec unit(String keys) {
        return units(oneUnit(keys)).get(0);
    }

    /** A file with one unit from s8f4 to s8f4; its keys stand on line 3, from column 5. */
    static String oneUnit(String keys) {
        return "defaults: { input: s8f4, output: s8f4 }\nunits:\n  - " + keys + "\n";
    }

    /** What is said about a text that is wrong, a line for each problem. */
    static List<String> problems(String yaml) {
        return problems(yaml.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> problems(byte[] content) {
        try {
            SpecReader.read("a.yaml", content);
            return List.of();
        } catch (SpecException e) {
            return lines(e);
        }
    }

    /** What is said about the keys of a command line. */
    static List<String> problems(Map<String, String> keys) {
        try {
            SpecReader.readUnit("command line", keys);
            return List.of();
        } catch (SpecException e) {
            return lines(e);
        }
    }

    private static List<String> lines(SpecException e) {
        return e.problems().stream().map(Problem::toString).collect(Collectors.toList());
    }
}
