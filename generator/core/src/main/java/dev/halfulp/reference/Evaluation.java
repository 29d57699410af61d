package dev.halfulp.reference;

import dev.halfulp.activation.Expression;
import dev.halfulp.fixed.Format;
import dev.halfulp.fixed.Rational;

/** A function, from the value of an input code to the axis of output codes, in one arithmetic. */
final class Evaluation<T> {
    private final Arithmetic<T> arithmetic;
    private final Compiled.Term<T> term;
    private final T inputScale;
    private final T outputSteps;
    private final long inputZero;
    private final T outputZero;

    Evaluation(Arithmetic<T> arithmetic, Expression expression, Format input, Format output) {
        this.arithmetic = arithmetic;
        term = Compiled.compile(expression, arithmetic);
        inputScale = arithmetic.constant(input.scale());
        outputSteps = arithmetic.constant(Rational.ONE.divide(output.scale()));
        inputZero = input.zero();
        outputZero = arithmetic.integer(output.zero());
    }

    Enclosure at(long code, Rational offset) {
        return arithmetic.enclosure(exactAt(code, offset));
    }

    T exactAt(long code, Rational offset) {
        T x = arithmetic.multiply(arithmetic.integer(code - inputZero), inputScale);
        T position = arithmetic.add(arithmetic.multiply(term.at(x), outputSteps), outputZero);
        return offset.signum() == 0 ? position : arithmetic.add(position, arithmetic.constant(offset));
    }
}
