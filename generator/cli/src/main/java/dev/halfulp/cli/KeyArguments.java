package dev.halfulp.cli;

import dev.halfulp.spec.NearestWords;
import dev.halfulp.spec.SpecReader;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Arguments of the form {@code --key value} or {@code --key=value} as the keys of a unit. */
final class KeyArguments {
    private static final Map<String, String> SHORT_FORMS = Map.of("in", "input", "out", "output");

    private final List<String> arguments;
    private final Collection<String> options;
    private final Map<String, String> keys = new LinkedHashMap<>();

    /**
     * Arguments that are no options of the command.
     *
     * @param options the options of the command, which a mistyped key may have meant
     */
    KeyArguments(List<String> arguments, Collection<String> options) {
        this.arguments = arguments;
        this.options = options;
    }

    /**
     * The keys, in the order given.
     *
     * @throws UsageException if an argument is no key, a key has no value, or a key is given twice
     */
    Map<String, String> parse() throws UsageException {
        int next = 0;
        while (next < arguments.size()) {
            String argument = arguments.get(next++);
            requireKey(argument);
            int equals = argument.indexOf('=');
            if (equals >= 0) {
                put(argument.substring(2, equals), argument.substring(equals + 1));
            } else if (next < arguments.size() && !arguments.get(next).startsWith("--")) {
                put(argument.substring(2), arguments.get(next++));
            } else {
                throw new UsageException("halfulp: " + argument + " needs a value");
            }
        }
        return keys;
    }

    private void requireKey(String argument) throws UsageException {
        if (!argument.startsWith("--") || argument.length() == 2 || argument.startsWith("--=")) {
            throw new UsageException(
                    "halfulp: '" + argument + "' is not expected here; write --key value, as in --activation tanh");
        }
        String word = argument.replaceFirst("=.*", "");
        String name = word.substring(2);
        if (SHORT_FORMS.containsKey(name) || SpecReader.isKey(name)) {
            return;
        }
        List<String> known = Stream.concat(
                        options.stream(), SpecReader.keys().keySet().stream().map(key -> "--" + key))
                .toList();
        List<String> near = NearestWords.near(word, known);
        if (!near.isEmpty() && options.contains(near.get(0))) {
            throw new UsageException(
                    "halfulp: unknown option '" + word + "' (hint: " + NearestWords.hint(word, known) + ")");
        }
    }

    private void put(String name, String value) throws UsageException {
        if (keys.put(SHORT_FORMS.getOrDefault(name, name), value) != null) {
            throw new UsageException("halfulp: --" + name + " is given twice");
        }
    }
}
