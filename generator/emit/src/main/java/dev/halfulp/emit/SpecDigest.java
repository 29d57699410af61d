package dev.halfulp.emit;

import dev.halfulp.spec.SpecPrinter;
import dev.halfulp.spec.UnitSpec;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * The SHA-256 of everything that a unit's spec says, with every default written out: two units with equal digests
 * were wanted alike.
 */
public final class SpecDigest {
    private SpecDigest() {}

    /** The digest in lower-case hexadecimal. */
    public static String of(UnitSpec spec) {
        String text = SpecPrinter.print(List.of(spec));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
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
}
