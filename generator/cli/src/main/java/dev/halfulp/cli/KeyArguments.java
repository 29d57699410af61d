package dev.halfulp.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Arguments of the form {@code --key value} or {@code --key=value} as the keys of a unit. */
final class KeyArguments {
    private static final Map<String, String> SHORT_FORMS = Map.of("in", "input", "out", "output");

    private KeyArguments() {}

    /**
     * The keys, in the order given.
     *
     * @throws UsageException if an argument is no key, a key has no value, or a key is given twice
     */
    static Map<String, String> parse(List<String> arguments) throws UsageException {
        Map<String, String> keys = new LinkedHashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (!argument.startsWith("--") || argument.length() == 2) {
                throw new UsageException(
                        "halfulp: '" + argument + "' is not expected here; write --key value, as in --activation tanh");
            }
            int equals = argument.indexOf('=');
            String name = argument.substring(2, equals < 0 ? argument.length() : equals);
            if (equals < 0 && ++i == arguments.size()) {
                throw new UsageException("halfulp: " + argument + " needs a value");
            }
            String value = equals < 0 ? arguments.get(i) : argument.substring(equals + 1);
            if (keys.put(SHORT_FORMS.getOrDefault(name, name), value) != null) {
                throw new UsageException("halfulp: --" + name + " is given twice");
            }
        }
        return keys;
    }
}
