package dev.halfulp.spec;

/**
 * The file of a sampled function.
 *
 * @param path as the spec gives it, relative to the folder of the spec file
 * @param points count of samples
 * @param sha256 digest of its bytes in hexadecimal
 */
public record SampleFile(String path, int points, String sha256) {
    /** What the function is, for reports. */
    public String description() {
        return "linear interpolation of the " + points + " samples in " + path;
    }
}
