package dev.halfulp.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest of what a module computes: its text without comments and without its name. */
final class VerilogDigest {
    private static final int LENGTH = 16;

    private VerilogDigest() {}

    static String of(String verilog, String name) {
        String text = verilog.replaceAll("//[^\n]*", "").replaceAll("\\s+", " ").replace(name, "unit");
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
