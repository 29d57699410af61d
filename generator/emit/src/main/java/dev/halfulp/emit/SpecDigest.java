package dev.halfulp.emit;

import dev.halfulp.fixed.Rational;
import dev.halfulp.spec.UnitSpec;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;

/**
 * The SHA-256 of everything that a unit's spec says, with every default written out: two units with equal digests
 * were wanted alike.
 */
final class SpecDigest {
    private SpecDigest() {}

    static String of(UnitSpec spec) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text(spec).getBytes(StandardCharsets.UTF_8));
            StringBuilder hexadecimal = new StringBuilder();
            for (byte part : digest) {
                hexadecimal.append(Character.forDigit((part >> 4) & 15, 16));
                hexadecimal.append(Character.forDigit(part & 15, 16));
            }
            return hexadecimal.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String text(UnitSpec spec) {
        StringBuilder text = new StringBuilder();
        entry(text, "name", spec.name());
        entry(text, "activation", spec.function().name());
        entry(text, "formula", spec.function().formula());
        for (Map.Entry<String, Rational> parameter : spec.function().parameters().entrySet()) {
            entry(text, "parameter " + parameter.getKey(), parameter.getValue());
        }
        entry(text, "derivative", spec.function().derivative());
        entry(text, "input", spec.input());
        entry(text, "output", spec.output());
        entry(text, "error", spec.criterion());
        entry(text, "ties", spec.ties().word());
        entry(text, "domain", spec.domain().first() + " to " + spec.domain().last());
        entry(text, "outside", spec.domain().outside().word());
        entry(text, "method", spec.method().word());
        entry(text, "optimize", spec.objective().word());
        entry(text, "effort", spec.effort().word());
        entry(text, "monotone", spec.monotone());
        entry(text, "max-segments", spec.ceilings().segments());
        entry(text, "max-table-bits", spec.ceilings().tableBits());
        entry(text, "max-multipliers", spec.ceilings().multipliers());
        entry(text, "latency", spec.latency());
        return text.toString();
    }

    private static void entry(StringBuilder text, String key, Object value) {
        text.append(key).append(": ").append(value).append('\n');
    }
}
