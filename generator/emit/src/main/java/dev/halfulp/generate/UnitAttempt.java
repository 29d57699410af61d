package dev.halfulp.generate;

import dev.halfulp.certify.BoundException;
import dev.halfulp.certify.Stage;
import dev.halfulp.certify.Unit;
import dev.halfulp.corridor.UndefinedInputException;
import dev.halfulp.reference.UndecidedValueException;
import dev.halfulp.spec.PlacedUnit;
import dev.halfulp.spec.Problem;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A unit, or why it could not be made.
 *
 * @param isSpecAtFault whether the spec asks for something that has no meaning; otherwise a bound cannot be met
 */
record UnitAttempt(Optional<Unit> unit, Optional<Problem> problem, boolean isSpecAtFault) {
    /** Makes and certifies a unit. */
    static UnitAttempt at(PlacedUnit wanted, Consumer<Stage> progress) {
        try {
            Unit unit = new HighEffort().make(wanted.spec(), progress);
            return new UnitAttempt(Optional.of(unit), Optional.empty(), false);
        } catch (BoundException e) {
            return failed(wanted, String.valueOf(e.getMessage()), e.hint(), false);
        } catch (UndefinedInputException e) {
            return failed(
                    wanted,
                    String.valueOf(e.getMessage()),
                    "restrict the unit to inputs where it is defined, by domain",
                    true);
        } catch (UndecidedValueException e) {
            return failed(
                    wanted,
                    String.valueOf(e.getMessage()),
                    "simplify the expression, or leave the point out by domain",
                    true);
        }
    }

    private static UnitAttempt failed(PlacedUnit wanted, String message, String hint, boolean isSpecAtFault) {
        Problem problem = new Problem(wanted.position(), "unit " + wanted.spec().name() + ": " + message, hint);
        return new UnitAttempt(Optional.empty(), Optional.of(problem), isSpecAtFault);
    }
}
