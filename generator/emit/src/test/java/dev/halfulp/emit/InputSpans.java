package dev.halfulp.emit;

import dev.halfulp.certify.Unit;
import dev.halfulp.datapath.Interpreter;
import dev.halfulp.datapath.Range;
import dev.halfulp.fixed.Format;
import java.util.stream.LongStream;

/** The arguments on which a printed unit is compared with its datapath, and what it must return there. */
public final class InputSpans {
    private static final int BEYOND = 40;

    private InputSpans() {}

    /** Every code of the input format, some beyond on each side, and the ends of the argument's type. */
    public static long[] arguments(Unit unit, Range argumentType) {
        Format input = unit.spec().input();
        long first = Math.max(argumentType.min(), input.minCode() - BEYOND);
        long last = Math.min(argumentType.max(), input.maxCode() + BEYOND);
        return LongStream.concat(
                        LongStream.of(argumentType.min(), argumentType.max()), LongStream.rangeClosed(first, last))
                .toArray();
    }

    /** What the datapath gives at these arguments, clamped to the input format. */
    public static long[] expected(Unit unit, long[] arguments) {
        Format input = unit.spec().input();
        long[] outputs = new Interpreter(unit.datapath()).applyAll(input.minCode(), (int) input.codes());
        return LongStream.of(arguments)
                .map(argument -> Math.max(input.minCode(), Math.min(input.maxCode(), argument)))
                .map(code -> outputs[(int) (code - input.minCode())])
                .toArray();
    }
}
