package dev.halfulp.emit.verilog;

import dev.halfulp.certify.Unit;
import dev.halfulp.datapath.Interpreter;
import dev.halfulp.emit.UnitBanner;
import dev.halfulp.fixed.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Makes the test bench of a unit. */
final class TestBenches {
    private static final int WORD = 32;

    private TestBenches() {}

    static TestBenchModel model(Unit unit) {
        return model(unit, BenchPlan.of(unit.spec()));
    }

    static TestBenchModel model(Unit unit, BenchPlan plan) {
        Format input = unit.spec().input();
        Format output = unit.spec().output();
        return new TestBenchModel(
                unit.name(),
                UnitBanner.OWNERSHIP,
                Port.of(input),
                Port.of(output),
                plan.direct(),
                plan.sampled(),
                plan.inputs(),
                plan.blocks(),
                plan.blockSize(),
                plan.samples(),
                WORD - plan.blockBits(),
                plan.blockSize() - 1,
                plan.inputs() - 1,
                Literals.unsigned(plan.first(), input.width()),
                lowBits("tested", input.width()),
                lowBits("position", input.width()),
                outputWord(output.width()),
                Literals.hexadecimal(Signatures.FACTOR, WORD),
                Literals.unsigned(Signatures.SAMPLE_FACTOR, WORD),
                Literals.unsigned(Signatures.SAMPLE_SUMMAND, WORD),
                plan.direct() ? outputs(unit, plan) : signatures(unit, plan));
    }

    private static Bits lowBits(String counter, int width) {
        return new Bits(List.of(Part.field(counter, width - 1, 0)), false);
    }

    private static Bits outputWord(int width) {
        List<Part> parts = new ArrayList<>();
        if (width < WORD) {
            parts.add(Part.literal(Literals.unsigned(0, WORD - width)));
        }
        parts.add(Part.whole("y"));
        return new Bits(parts, false);
    }

    private static List<CaseEntry> outputs(Unit unit, BenchPlan plan) {
        long[] outputs = new Interpreter(unit.datapath()).applyAll(plan.first(), (int) plan.inputs());
        int width = unit.spec().output().width();
        return entries(outputs.length, i -> Literals.of(outputs[i], width));
    }

    private static List<CaseEntry> signatures(Unit unit, BenchPlan plan) {
        int[] signatures =
                new Signatures(plan, unit.datapath(), unit.spec().output().width()).all();
        return entries(signatures.length, i -> Literals.hexadecimal(signatures[i], WORD));
    }

    private static List<CaseEntry> entries(int count, IntFunction<String> word) {
        List<CaseEntry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            entries.add(new CaseEntry(Integer.toString(i), word.apply(i)));
        }
        return entries;
    }
}
