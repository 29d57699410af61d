package dev.halfulp.bench;

import dev.halfulp.certify.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The data set of the calibration: one line for each design, found again by the digest of its Verilog. */
final class CalibrationFile {
    private static final List<String> HEAD = List.of(
            "design",
            "method",
            "fold",
            "input_bits",
            "output_bits",
            "table_bits",
            "nodes",
            "multipliers",
            "lut",
            "carry4",
            "muxf",
            "lut4",
            "dsp",
            "verilog");

    private static final int FIRST_MEASURED = HEAD.indexOf("lut");

    private final Path file;
    private final Map<String, Measured> known = new LinkedHashMap<>();

    CalibrationFile(Path file) throws IOException, BenchException {
        this.file = file;
        if (Files.exists(file)) {
            for (String line :
                    Files.readAllLines(file).subList(1, Files.readAllLines(file).size())) {
                read(List.of(line.split(",", -1)));
            }
        }
    }

    private void read(List<String> cells) throws BenchException {
        if (cells.size() != HEAD.size()) {
            throw new BenchException(file + " has a line of " + cells.size() + " cells, not " + HEAD.size());
        }
        int[] figures = cells.subList(FIRST_MEASURED, HEAD.size() - 1).stream()
                .mapToInt(Integer::parseInt)
                .toArray();
        known.put(cells.get(HEAD.size() - 1), new Measured(figures[0], figures[1], figures[2], figures[3], figures[4]));
    }

    /** What was measured of Verilog by its digest; designs that were never measured are not contained. */
    Map<String, Measured> known() {
        return Map.copyOf(known);
    }

    /** Writes the designs in their order. */
    static void write(Path file, List<CalibrationPoint> points) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(String.join(",", HEAD));
        points.forEach(point -> lines.add(line(point)));
        Files.writeString(file, String.join("\n", lines) + "\n");
    }

    private static String line(CalibrationPoint point) {
        Unit unit = point.unit();
        Measured found = point.measured();
        List<Object> cells = List.of(
                unit.name(),
                unit.design().method().word(),
                unit.design().fold(),
                unit.spec().input().width(),
                unit.spec().output().width(),
                unit.design().tableBits(),
                unit.datapath().nodes().size(),
                unit.datapath().multipliers(),
                found.luts(),
                found.carries(),
                found.muxes(),
                found.iceLuts(),
                found.blocks(),
                point.digest());
        return String.join(",", cells.stream().map(String::valueOf).toList());
    }
}
