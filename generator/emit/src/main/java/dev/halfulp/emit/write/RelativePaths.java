package dev.halfulp.emit.write;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The rules for paths below an output folder, the same on every system. */
final class RelativePaths {
    /** What no system takes as an ordinary part of a name, or what the manifest could not hold. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\:*?\"<>|\\p{Cntrl}]");

    private RelativePaths() {}

    /** Whether a path stays below the folder: relative, no empty part, no {@code .} or {@code ..}. */
    static boolean isSafe(String path) {
        if (FORBIDDEN.matcher(path).find()) {
            return false;
        }
        for (String part : path.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                return false;
            }
        }
        return true;
    }

    /** Refuses a path that might leave the folder. */
    static void requireSafe(String path) throws OutputException {
        if (!isSafe(path)) {
            throw new OutputException("refused to write '" + path
                    + "': the path of a generated file is relative, with '/' between its parts and without '..'");
        }
    }

    /** Refuses paths that would be one file on a system that does not tell capitals from small letters. */
    static void requireDistinct(Collection<String> paths) throws OutputException {
        Map<String, String> seen = new HashMap<>();
        for (String path : paths) {
            String other = seen.putIfAbsent(folded(path), path);
            if (other != null) {
                throw new OutputException("refused to write '" + path + "' beside '" + other
                        + "': on many systems both are the same file; rename one of the units");
            }
        }
        for (String path : paths) {
            for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
                String file = seen.get(folded(path.substring(0, slash)));
                if (file != null) {
                    throw new OutputException(
                            "refused to write '" + path + "': '" + file + "' is a file, not a folder");
                }
            }
        }
    }

    private static String folded(String path) {
        return path.toLowerCase(Locale.ROOT);
    }
}
