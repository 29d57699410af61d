package dev.halfulp.generate;

import dev.halfulp.emit.SpecDigest;
import dev.halfulp.spec.UnitSpec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the files of a run depend on, as SHA-256 in lower-case hexadecimal. */
final class RunDigest {
    private RunDigest() {}

    /** Everything beside the units: the build of the tool, the targets, the package and the templates of the user. */
    static String of(GenerationRequest request) throws IOException {
        MessageDigest digest = sha256();
        add(digest, ToolVersion.current(), ToolVersion.build(), request.javaPackage());
        request.targets().stream().sorted().forEach(target -> add(digest, target.word()));
        for (Path template : files(request.templates())) {
            add(digest, template.toString());
            digest.update(Files.readAllBytes(template));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** What a unit is made from. */
    static String of(UnitSpec spec) {
        return SpecDigest.of(spec);
    }

    /** The content of a file. */
    static String of(String content) {
        return HexFormat.of().formatHex(sha256().digest(content.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Path> files(@Nullable Path folder) throws IOException {
        if (folder == null) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void add(MessageDigest digest, String... texts) {
        for (String text : texts) {
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
