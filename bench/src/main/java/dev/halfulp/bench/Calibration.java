package dev.halfulp.bench;

import dev.halfulp.certify.Unit;
import dev.halfulp.sim.Workers;
import dev.halfulp.sim.Workspace;
import dev.halfulp.spec.UnitSpec;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;

/** Collects designs with what Yosys finds for them; what is known of equal Verilog is not measured again. */
final class Calibration {
    private final UnitVerilog verilog = new UnitVerilog();
    private final Map<String, Measured> known;
    private final int batch;

    /**
     * @param batch units that are synthesised together, which is quicker; alone, a unit takes as much as it does in the other
     *     benches, while among others the names within Yosys, and with them its heuristics, come out otherwise
     */
    Calibration(Map<String, Measured> known, int batch) throws IOException {
        this.batch = batch;
        this.known = new LinkedHashMap<>(known);
    }

    /**
     * Makes designs of units.
     *
     * @param mostLuts designs above this estimate are left out
     * @param most designs of each unit
     * @return designs by the digest of their Verilog
     */
    Map<String, Unit> designs(List<UnitSpec> specs, long mostLuts, int most) throws BenchException {
        List<Unit> units = new ArrayList<>();
        for (UnitSpec spec : specs) {
            units.addAll(new Designs(spec).units(mostLuts, most));
        }
        return byDigest(units);
    }

    /** Units by the digest of their Verilog; of equal ones the first. */
    Map<String, Unit> byDigest(List<Unit> units) throws BenchException {
        Map<String, Unit> designs = new LinkedHashMap<>();
        for (Unit unit : units) {
            designs.putIfAbsent(VerilogDigest.of(verilog.text(unit), unit.name()), unit);
        }
        return designs;
    }

    /** The designs that are measured; synthesises the others first if that is wanted. */
    List<CalibrationPoint> points(Map<String, Unit> designs, boolean synthesis)
            throws BenchException, IOException, InterruptedException {
        if (synthesis) {
            measure(designs);
        }
        List<CalibrationPoint> points = new ArrayList<>();
        designs.forEach((digest, unit) -> {
            Measured measured = known.get(digest);
            if (measured != null) {
                points.add(new CalibrationPoint(unit, digest, measured));
            }
        });
        return points;
    }

    private void measure(Map<String, Unit> designs) throws BenchException, IOException, InterruptedException {
        List<String> missing = designs.keySet().stream()
                .filter(digest -> !known.containsKey(digest))
                .toList();
        try (Workspace workspace = new Workspace();
                Workers workers = new Workers()) {
            List<Future<List<Measured>>> batches = new ArrayList<>();
            for (int from = 0; from < missing.size(); from += batch) {
                List<Unit> units = missing.subList(from, Math.min(missing.size(), from + batch)).stream()
                        .map(designs::get)
                        .toList();
                BatchSynthesis synthesis = new BatchSynthesis(workspace.newFolder("batch"), units, verilog);
                batches.add(workers.start(synthesis::measure));
            }
            int next = 0;
            for (Future<List<Measured>> batch : batches) {
                for (Measured measured : Workers.await(batch)) {
                    known.put(missing.get(next), measured);
                    next++;
                }
            }
        }
    }
}
