package dev.halfulp.spec;

import dev.halfulp.fixed.Format;

/**
 * One wanted unit with every default made explicit.
 *
 * @param name module, file and function name
 * @param function what is computed
 * @param criterion how exactly
 * @param ties which neighbour at exact halves, for the criterion {@code correct}
 * @param domain the inputs that count
 * @param method how it is built
 * @param objective what the choice minimises
 * @param effort how long the choice may take
 * @param monotone whether a fit that is not monotone where the function is must be refused
 * @param ceilings limits on what it may hold
 * @param latency clock cycles from input to output
 */
public record UnitSpec(
        String name,
        Function function,
        Format input,
        Format output,
        Criterion criterion,
        Ties ties,
        Domain domain,
        Method method,
        Objective objective,
        Effort effort,
        boolean monotone,
        Ceilings ceilings,
        int latency) {

    /** This spec with another method. */
    public UnitSpec withMethod(Method other) {
        return new UnitSpec(
                name, function, input, output, criterion, ties, domain, other, objective, effort, monotone, ceilings,
                latency);
    }

    /** This spec with another criterion. */
    public UnitSpec withCriterion(Criterion other, Ties otherTies) {
        return new UnitSpec(
                name, function, input, output, other, otherTies, domain, method, objective, effort, monotone, ceilings,
                latency);
    }

    /** This spec with another objective. */
    public UnitSpec withObjective(Objective other) {
        return new UnitSpec(
                name, function, input, output, criterion, ties, domain, method, other, effort, monotone, ceilings,
                latency);
    }

    /** This spec, monotone or not. */
    public UnitSpec withMonotone(boolean other) {
        return new UnitSpec(
                name, function, input, output, criterion, ties, domain, method, objective, effort, other, ceilings,
                latency);
    }

    /** This spec with another output format. */
    public UnitSpec withOutput(Format other) {
        return new UnitSpec(
                name, function, input, other, criterion, ties, domain, method, objective, effort, monotone, ceilings,
                latency);
    }

    /** This spec with another effort. */
    public UnitSpec withEffort(Effort other) {
        return new UnitSpec(
                name, function, input, output, criterion, ties, domain, method, objective, other, monotone, ceilings,
                latency);
    }
}
