package dev.halfulp.sim;

import dev.halfulp.certify.Unit;
import dev.halfulp.corridor.Corridor;
import dev.halfulp.corridor.CorridorBuilder;
import dev.halfulp.datapath.Interpreter;
import dev.halfulp.fixed.Format;
import dev.halfulp.reference.ExactReference;
import dev.halfulp.spec.Domain;
import dev.halfulp.spec.Outside;
import dev.halfulp.spec.UnitSpec;
import org.jspecify.annotations.Nullable;

/** A unit, the inputs at which its outputs are specified, and what they are to be. Positions count inputs from 0. */
public final class UnitUnderTest {
    private final UnitSpec spec;
    private final @Nullable Corridor corridor;
    private final String origin;
    private final long @Nullable [] expected;

    private UnitUnderTest(UnitSpec spec, @Nullable Corridor corridor, String origin, long @Nullable [] expected) {
        this.spec = spec;
        this.corridor = corridor;
        this.origin = origin;
        this.expected = expected;
    }

    /** A certified unit: it is to give what the interpreter makes of its datapath. */
    public static UnitUnderTest of(Unit unit) {
        UnitUnderTest wanted = of(unit.spec());
        Interpreter interpreter = new Interpreter(unit.datapath());
        return wanted.expecting("the interpreter", interpreter.applyAll(wanted.inputCode(0), wanted.size()));
    }

    /**
     * A unit of which only the spec is known: it is to stay in the corridor.
     *
     * @throws dev.halfulp.corridor.UndefinedInputException if the function has no value at an input of the domain
     * @throws dev.halfulp.corridor.UnreachableBoundException if no output code is near enough at some input
     */
    public static UnitUnderTest of(UnitSpec spec) {
        ExactReference reference = new ExactReference(spec.function().expression(), spec.input(), spec.output());
        return new UnitUnderTest(spec, CorridorBuilder.build(spec, reference), "nobody", null);
    }

    /** A unit of which only formats and domain are known: what one language gives the others are to give. */
    static UnitUnderTest withoutCorridor(UnitSpec formatsAndDomain) {
        return new UnitUnderTest(formatsAndDomain, null, "nobody", null);
    }

    /** Whether it is known which outputs are right, apart from what the models give. */
    boolean hasCorridor() {
        return corridor != null;
    }

    /**
     * The same unit, which is to give certain output codes.
     *
     * @param origin who says so, such as {@code the interpreter}
     * @param outputs one for each input
     */
    public UnitUnderTest expecting(String origin, long[] outputs) {
        if (outputs.length != size()) {
            throw new IllegalArgumentException(
                    name() + " has " + size() + " inputs, but " + outputs.length + " outputs");
        }
        return new UnitUnderTest(spec, corridor, origin, outputs.clone());
    }

    public String name() {
        return spec.name();
    }

    public Format input() {
        return spec.input();
    }

    public Format output() {
        return spec.output();
    }

    /** Count of inputs at which the output is specified. */
    public int size() {
        Domain domain = spec.domain();
        return Math.toIntExact(
                domain.outside() == Outside.ANY ? domain.codes() : spec.input().codes());
    }

    /** The input code at a position. */
    public long inputCode(int position) {
        Domain domain = spec.domain();
        return (domain.outside() == Outside.ANY ? domain.first() : spec.input().minCode()) + position;
    }

    /** Whether output codes are known, not only their corridor. */
    public boolean hasExpected() {
        return expected != null;
    }

    /** What an output code should be instead; null if it is right. */
    @Nullable
    String objection(int position, long outputCode) {
        if (expected != null && expected[position] != outputCode) {
            return origin + " gives " + expected[position];
        }
        long code = inputCode(position);
        if (corridor != null && !corridor.accepts(code, outputCode)) {
            return "the corridor accepts " + corridor.low(code) + " to " + corridor.high(code);
        }
        return null;
    }
}
