package dev.halfulp.spec;

import java.util.Collection;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Named texts of the build that values of a spec refer to as {@code ${name}}. */
final class Properties {
    /** For texts that refer to none. */
    static final Properties NONE = new Properties(Map.of());

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^{}]*)}");

    private final Map<String, String> texts;

    Properties(Map<String, String> texts) {
        this.texts = Map.copyOf(texts);
    }

    /** The value with every reference replaced; refused, and a problem reported, if one names no property. */
    Value resolve(Value value, Problems problems) {
        if (!(value instanceof Value.Scalar scalar) || !scalar.text().contains("${")) {
            return value;
        }
        Matcher reference = REFERENCE.matcher(scalar.text());
        StringBuilder resolved = new StringBuilder();
        boolean isKnown = true;
        while (reference.find()) {
            String text = texts.get(reference.group(1));
            if (text == null) {
                refuse(scalar, reference, problems);
                isKnown = false;
            }
            reference.appendReplacement(resolved, Matcher.quoteReplacement(String.valueOf(text)));
        }
        reference.appendTail(resolved);
        return isKnown ? new Value.Scalar(scalar.place(), resolved.toString()) : new Value.Refused(scalar.place());
    }

    private void refuse(Value.Scalar scalar, Matcher reference, Problems problems) {
        String name = reference.group(1);
        Collection<String> near = NearestWords.near(name, texts.keySet());
        problems.add(
                scalar.placeOf(reference.start()).orElse(scalar.place()),
                "there is no property " + Texts.quoted(name),
                near.isEmpty()
                        ? "define it in the pom.xml, or on the command line by --define " + name + "=VALUE"
                        : NearestWords.hint(name, near));
    }
}
