package dev.halfulp.spec;

import dev.halfulp.activation.Interpolation;
import dev.halfulp.fixed.Format;
import dev.halfulp.fixed.Rational;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * Reads the samples of a function: a text file of lines {@code x,y} with ascending x, or of one exact value for each
 * input code, from the smallest code up. Blank lines and lines that start with {@code #} do not count; a first line
 * of words is a heading.
 */
final class SampleReader {
    private static final long MOST_BYTES = 1L << 26;

    private final Value.Scalar path;
    private final Problems problems;
    private final List<List<Rational>> rows = new ArrayList<>();

    SampleReader(Value.Scalar path, Problems problems) {
        this.path = path;
        this.problems = problems;
    }

    /** The function of the samples over a domain; nothing, and a problem reported, if they do not give one. */
    Optional<Function> read(Format input, Domain domain) {
        Optional<byte[]> content = content();
        if (content.isEmpty() || !parse(new String(content.get(), StandardCharsets.UTF_8))) {
            return Optional.empty();
        }
        boolean isPerCode = rows.get(0).size() == 1;
        if (isPerCode && rows.size() != input.codes()) {
            return refused(
                    "'" + path.text() + "' has " + rows.size() + " values, but " + input + " has " + input.codes()
                            + " codes",
                    "give one value for each input code, or lines x,y");
        }
        List<Rational> arguments = isPerCode
                ? LongStream.rangeClosed(input.minCode(), input.maxCode())
                        .mapToObj(input::value)
                        .toList()
                : column(0);
        if (!covers(arguments, input, domain)) {
            return Optional.empty();
        }
        SampleFile file = new SampleFile(path.text(), rows.size(), digest(content.get()));
        return Optional.of(new Function(
                Function.SAMPLES,
                file.description(),
                Map.of(),
                false,
                Interpolation.through(arguments, column(isPerCode ? 0 : 1)),
                Optional.of(file)));
    }

    private List<Rational> column(int index) {
        return rows.stream().map(row -> row.get(index)).toList();
    }

    private Optional<byte[]> content() {
        try {
            Path specFile = Path.of(path.place().file());
            Path file = specFile.resolveSibling(path.text());
            if (Files.size(file) > MOST_BYTES) {
                refused("'" + path.text() + "' has more than " + MOST_BYTES + " bytes", "");
                return Optional.empty();
            }
            return Optional.of(Files.readAllBytes(file));
        } catch (InvalidPathException | IOException e) {
            refused(
                    "cannot read the samples '" + path.text() + "'",
                    "the path is relative to the folder of the spec file");
            return Optional.empty();
        }
    }

    private boolean parse(String text) {
        int line = 0;
        for (String content : text.lines().toList()) {
            line++;
            String trimmed = content.strip();
            boolean isHeading = rows.isEmpty() && !trimmed.isEmpty() && Character.isLetter(trimmed.charAt(0));
            if (!trimmed.isEmpty() && !trimmed.startsWith("#") && !isHeading && !parseRow(trimmed, line)) {
                return false;
            }
        }
        if (rows.isEmpty()) {
            refused("'" + path.text() + "' has no samples", "write lines x,y");
        }
        return !rows.isEmpty();
    }

    private boolean parseRow(String text, int line) {
        SourcePosition place = new SourcePosition(path.text(), line, 1);
        List<Rational> row = new ArrayList<>();
        for (String cell : text.split("\\s*[,;\\t]\\s*|\\s+", -1)) {
            Optional<Rational> number = Scalars.number(cell, place, problems);
            if (number.isEmpty()) {
                return false;
            }
            row.add(number.get());
        }
        if (row.size() > 2 || (!rows.isEmpty() && row.size() != rows.get(0).size())) {
            problems.add(place, "a line of samples is x,y or one value, the same in the whole file", "");
            return false;
        }
        if (row.size() == 2
                && !rows.isEmpty()
                && row.get(0).compareTo(rows.get(rows.size() - 1).get(0)) <= 0) {
            problems.add(
                    place, "x = " + row.get(0) + " is not above the x of the line before", "sort the samples by x");
            return false;
        }
        rows.add(row);
        return true;
    }

    private boolean covers(List<Rational> arguments, Format input, Domain domain) {
        Rational first = arguments.get(0);
        Rational last = arguments.get(arguments.size() - 1);
        boolean covers =
                first.compareTo(input.value(domain.first())) <= 0 && last.compareTo(input.value(domain.last())) >= 0;
        if (!covers) {
            refused(
                    "the samples in '" + path.text() + "' go from x = " + first + " to " + last
                            + ", but inputs go from " + input.value(domain.first()) + " to "
                            + input.value(domain.last()),
                    "add samples, or restrict the unit by domain");
        }
        return covers;
    }

    private Optional<Function> refused(String message, String hint) {
        problems.add(path.place(), message, hint);
        return Optional.empty();
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
