package dev.halfulp.emit;

/**
 * A file to be written.
 *
 * @param path below the output folder, with {@code /} between the parts
 * @param content the text, with {@code \n} line ends
 */
public record Artefact(String path, String content) {}
