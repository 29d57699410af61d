package dev.halfulp.emit.write;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Turns what a file system reports into a sentence for the user. */
final class Failures {
    private Failures() {}

    /** A failure of what {@code doing} says, such as {@code write}, on a file or folder. */
    static OutputException of(String doing, Path path, IOException cause) {
        if (cause instanceof OutputException told) {
            return told;
        }
        return new OutputException("cannot " + doing + " '" + path + "': " + reason(cause), cause);
    }

    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "no permission; change the permissions or choose another output folder";
        }
        if (cause instanceof FileAlreadyExistsException) {
            return "a file is in its place; remove that or choose another output folder";
        }
        if (cause instanceof NoSuchFileException) {
            return "it vanished meanwhile; is another run writing into the same folder?";
        }
        String words = cause instanceof FileSystemException failure ? failure.getReason() : null;
        if (words == null) {
            words = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        }
        return words + "; " + advice(words);
    }

    private static String advice(String words) {
        if (words.contains("space") || words.contains("quota")) {
            return "free some space and run again";
        }
        if (words.contains("Not a directory")) {
            return "a file stands where a folder is wanted; remove it or choose another output folder";
        }
        return "make it writable or choose another output folder";
    }
}
