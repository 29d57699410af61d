package dev.halfulp.sim;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A simulator that gives output codes, which are compared with what they are to be. */
abstract class ModelSimulator implements Simulator {
    /**
     * The outputs of each unit, in the order of units, for each way of calling it.
     *
     * @throws ToolFailure if the units cannot be run together
     */
    abstract List<List<Outputs>> outputs(List<UnitUnderTest> units, Bench bench)
            throws ToolFailure, IOException, InterruptedException;

    @Override
    public final List<SimulationResult> run(List<UnitUnderTest> units, Bench bench)
            throws ToolFailure, IOException, InterruptedException {
        List<List<Outputs>> outputs = outputs(units, bench);
        List<SimulationResult> results = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            results.add(compare(units.get(i), outputs.get(i)));
        }
        return results;
    }

    private SimulationResult compare(UnitUnderTest unit, List<Outputs> ways) throws IOException {
        for (Outputs outputs : ways) {
            long[] codes = outputs.codes().read();
            if (codes.length != unit.size()) {
                return SimulationResult.failed(
                        this, unit, codes.length + " outputs" + way(outputs) + " for " + unit.size() + " inputs");
            }
            Mismatch mismatch = firstMismatch(unit, outputs, codes);
            if (mismatch != null) {
                return SimulationResult.differs(this, unit, unit.size(), mismatch);
            }
        }
        return SimulationResult.passed(this, unit, unit.size());
    }

    private static @Nullable Mismatch firstMismatch(UnitUnderTest unit, Outputs outputs, long[] codes) {
        for (int position = 0; position < codes.length; position++) {
            String objection = unit.objection(position, codes[position]);
            if (objection != null) {
                String got = codes[position] == Outputs.UNKNOWN ? "unknown" : Long.toString(codes[position]);
                return new Mismatch(unit.inputCode(position), got + way(outputs), objection);
            }
        }
        return null;
    }

    private static String way(Outputs outputs) {
        return outputs.way().isEmpty() ? "" : " (" + outputs.way() + ")";
    }
}
