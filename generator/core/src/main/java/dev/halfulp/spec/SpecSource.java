package dev.halfulp.spec;

import java.util.Optional;

/** The text of a spec file. */
final class SpecSource {
    private final String name;
    private final byte[] content;

    /**
     * @param name the name shown in messages
     */
    SpecSource(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    /**
     * The values of the text.
     *
     * @throws SpecException if it cannot be read to its end, or has no value
     */
    Value tree(Properties properties, Problems problems) throws SpecException {
        Optional<Value> root = YamlTree.read(name, SpecText.decode(name, content), properties, problems);
        if (root.isEmpty()) {
            problems.add(new SourcePosition(name, 1, 1), "the file is empty", "write a list below the key units");
            throw problems.asException();
        }
        return root.get();
    }
}
