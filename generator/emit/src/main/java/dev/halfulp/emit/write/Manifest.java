package dev.halfulp.emit.write;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The digests of the files of an output folder, in the form that {@code sha256sum -c} reads.
 *
 * @param digests SHA-256 in lower-case hexadecimal by path
 * @param readable whether every line was understood
 */
record Manifest(SortedMap<String, String> digests, boolean readable) {
    /** The manifest's own path. */
    static final String PATH = "MANIFEST.sha256";

    static final Manifest EMPTY = new Manifest(new TreeMap<>(), true);

    /** A digest, a blank, a blank or an asterisk, a path. */
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) [ *](.+)");

    Manifest {
        digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
    }

    /** The manifest of files given by path and bytes. */
    static Manifest of(Map<String, byte[]> files) {
        SortedMap<String, String> digests = new TreeMap<>();
        files.forEach((path, bytes) -> digests.put(path, digest(bytes)));
        return new Manifest(digests, true);
    }

    /** Reads a manifest. Lines that are none, or whose path leaves the folder, are left out. */
    static Manifest parse(String text) {
        SortedMap<String, String> digests = new TreeMap<>();
        boolean readable = true;
        for (String line : text.lines().toList()) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()
                    && RelativePaths.isSafe(matcher.group(2))
                    && !matcher.group(2).equals(PATH)) {
                digests.put(matcher.group(2), matcher.group(1));
            } else {
                readable = false;
            }
        }
        return new Manifest(digests, readable);
    }

    /** These digests, and those of {@code other} where this one has no such path. */
    Manifest withMissingOf(Manifest other) {
        SortedMap<String, String> merged = new TreeMap<>(other.digests);
        merged.putAll(digests);
        return new Manifest(merged, readable && other.readable);
    }

    /** One line per file, sorted by path. */
    String print() {
        StringBuilder text = new StringBuilder();
        digests.forEach(
                (path, digest) -> text.append(digest).append("  ").append(path).append('\n'));
        return text.toString();
    }

    byte[] bytes() {
        return print().getBytes(StandardCharsets.UTF_8);
    }

    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
