package dev.halfulp.generate;

import dev.halfulp.certify.UnitMaker;
import dev.halfulp.emit.Templates;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The version of the tool, as the build wrote it down. */
public final class ToolVersion {
    private ToolVersion() {}

    /** Such as {@code 0.1.0}. */
    public static String current() {
        Properties properties = new Properties();
        try (InputStream stream = ToolVersion.class.getResourceAsStream("version.properties")) {
            if (stream == null) {
                throw new IllegalStateException("version.properties is missing");
            }
            properties.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "unknown");
    }

    /**
     * What tells two builds of the same version apart: size and time of the archives that hold the tool. Empty for
     * classes that lie in folders.
     */
    static String build() {
        return Stream.of(UnitMaker.class, ToolVersion.class, Templates.class)
                .map(ToolVersion::archive)
                .collect(Collectors.joining(" "));
    }

    private static String archive(Class<?> type) {
        try {
            CodeSource source = type.getProtectionDomain().getCodeSource();
            Path file = Path.of(source.getLocation().toURI());
            return Files.isRegularFile(file) ? Files.size(file) + "@" + Files.getLastModifiedTime(file) : "";
        } catch (IOException | URISyntaxException e) {
            return "";
        }
    }
}
