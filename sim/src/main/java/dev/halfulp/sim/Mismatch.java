package dev.halfulp.sim;

/**
 * An input at which a simulator does not give what it should.
 *
 * @param inputCode the code at the input
 * @param got the output code in decimal, or what else was there
 * @param wanted the output code, and who says so; or the codes that the corridor accepts
 */
public record Mismatch(long inputCode, String got, String wanted) {
    @Override
    public String toString() {
        return "at input code " + inputCode + " the output is " + got + ", but " + wanted;
    }
}
