package dev.halfulp.cli;

import java.nio.file.Path;

/** Finds the files of the checkout. */
final class SpecFiles {
    /** The folder of the checkout, set by the launcher; the working folder without it. */
    private static final String HOME = "halfulp.home";

    private SpecFiles() {}

    /** A path below the folder of the checkout, relative to the working folder where that is possible. */
    static Path inHome(String path) {
        Path home = Path.of(System.getProperty(HOME, "")).toAbsolutePath().normalize();
        Path working = Path.of("").toAbsolutePath().normalize();
        Path found = home.resolve(path);
        return found.startsWith(working) ? working.relativize(found) : found;
    }

    /** The gallery, which is read where no spec file is named. */
    static Path gallery() {
        return inHome("specs/gallery.yaml");
    }
}
