package dev.halfulp.emit;

import dev.halfulp.certify.Certificate;
import dev.halfulp.certify.CodeSpan;
import dev.halfulp.certify.Saturation;
import dev.halfulp.certify.Unit;
import dev.halfulp.certify.WorstCase;
import dev.halfulp.fit.Design;
import dev.halfulp.fixed.Format;
import dev.halfulp.fixed.Rational;
import dev.halfulp.spec.Criterion;
import dev.halfulp.spec.Domain;
import dev.halfulp.spec.Outside;
import dev.halfulp.spec.Ties;
import dev.halfulp.spec.UnitSpec;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the head of every emitted file says about its unit: what it computes, how exactly and how it is built. All
 * text is plain ASCII that neither ends nor opens a comment in any of the languages.
 */
public final class UnitBanner {
    /** Whose the output is. */
    public static final String OWNERSHIP =
            "Written by halfulp. This file belongs to you: no licence of halfulp applies to it.";

    private static final int LINE_LENGTH = 92;

    private final Unit unit;

    public UnitBanner(Unit unit) {
        this.unit = unit;
    }

    /**
     * One statement about a unit.
     *
     * @param label a word or two
     * @param text the statement
     */
    public record Fact(String label, String text) {
        public Fact {
            label = CommentText.plain(label);
            text = CommentText.plain(text);
        }
    }

    /** The statements, in the order of reading. */
    public List<Fact> facts() {
        UnitSpec spec = unit.spec();
        Certificate certificate = unit.certificate();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("function", formula()));
        facts.add(new Fact("input", describe(spec.input())));
        if (spec.domain().codes() < spec.input().codes()) {
            facts.add(new Fact("domain", domain(spec.domain())));
        }
        facts.add(new Fact("output", describe(spec.output())));
        facts.add(new Fact("criterion", criterion()));
        facts.add(new Fact("worst case", worstCase()));
        facts.add(new Fact(
                "unclamped",
                number(certificate.maxUlpUnclamped())
                        + " ulp against the function itself, beyond the output range too"));
        facts.add(new Fact("saturation", saturation(certificate.saturation())));
        facts.add(new Fact("checked", "every input of the domain: " + certificate.inputs()));
        facts.add(new Fact("design", design()));
        facts.add(new Fact("spec", "sha256 " + SpecDigest.of(spec)));
        return facts;
    }

    /** The name, the statements and the ownership as lines of a comment. */
    public List<String> lines() {
        List<Fact> facts = facts();
        int indent =
                2 + facts.stream().mapToInt(fact -> fact.label().length()).max().orElse(0);
        List<String> lines = new ArrayList<>();
        lines.add(unit.name());
        lines.add("");
        for (Fact fact : facts) {
            String label = fact.label() + " ".repeat(indent - fact.label().length());
            for (String part : CommentText.wrap(fact.text(), LINE_LENGTH - indent)) {
                lines.add(label + part);
                label = " ".repeat(indent);
            }
        }
        lines.add("");
        lines.add(OWNERSHIP);
        return lines;
    }

    /** The function with the values of its parameters. */
    public String formula() {
        String formula = unit.spec().function().formula();
        String parameters = unit.spec().function().parameters().entrySet().stream()
                .map(parameter -> parameter.getKey() + " = " + parameter.getValue())
                .collect(Collectors.joining(", "));
        return CommentText.plain((unit.spec().function().derivative() ? "derivative of " : "")
                + formula
                + (parameters.isEmpty() ? "" : " with " + parameters));
    }

    /** The largest error in millionths of an ulp, rounded up. */
    public long maxErrorMicroUlp() {
        return unit.certificate()
                .maxUlp()
                .movePointRight(6)
                .setScale(0, RoundingMode.CEILING)
                .longValueExact();
    }

    private static String describe(Format format) {
        String codes = ", codes " + format.minCode() + " to " + format.maxCode();
        if (!format.isAffine()) {
            return format + ": value = code * " + scale(format) + codes;
        }
        long zero = format.zero();
        String offset = zero == 0 ? "code" : zero > 0 ? "(code - " + zero + ")" : "(code + " + -zero + ")";
        return format + ": value = " + offset + " * " + scale(format) + codes;
    }

    private static String scale(Format format) {
        return format.isAffine() ? format.scale().toString() : "2^" + -format.fractionBits();
    }

    private static String domain(Domain domain) {
        return "codes " + domain.first() + " to " + domain.last()
                + (domain.outside() == Outside.ANY
                        ? "; others must not occur"
                        : "; others behave as the nearest of these");
    }

    private String criterion() {
        Criterion criterion = unit.spec().criterion();
        String ulp = "; 1 ulp = " + scale(unit.spec().output());
        return switch (criterion.kind()) {
            case CORRECT -> "correct: the nearest code, error at most 1/2 ulp" + ties() + ulp;
            case FAITHFUL -> "faithful: error below 1 ulp, values that are codes are hit" + ulp;
            case ULP -> "error at most " + criterion.amount() + " ulp" + ulp;
            case ABSOLUTE -> "error at most " + criterion.amount() + " in value" + ulp;
        };
    }

    private String ties() {
        Ties ties = unit.spec().ties();
        return ties == Ties.ANY ? "" : ", exact halves: " + ties.word();
    }

    private String worstCase() {
        WorstCase worst = unit.certificate().worst();
        return number(unit.certificate().maxUlp()) + " ulp at input code " + worst.inputCode() + " (value "
                + value(worst.input()) + "): output code " + worst.gotCode() + " (value " + value(worst.got())
                + "), exact value " + worst.exact();
    }

    private static String saturation(Saturation saturation) {
        if (saturation.count() == 0) {
            return "none: the function stays within the output range";
        }
        return saturation.count() + " inputs beyond the output range" + span(", below at codes ", saturation.low())
                + span(", above at codes ", saturation.high());
    }

    private static String span(String words, @Nullable CodeSpan span) {
        return span == null ? "" : words + span.first() + " to " + span.last();
    }

    private String design() {
        Design design = unit.design();
        return "method " + design.method().word() + ", fold " + design.fold()
                + (design.segments().isPresent() ? ", " + design.segments().getAsLong() + " segments" : "")
                + ", " + design.tableBits() + " table bits";
    }

    private static String number(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** The exact number where it is short, otherwise its first 20 digits. */
    private static String value(Rational value) {
        String exact = value.toString();
        return exact.length() <= 24 ? exact : "about " + value.toDecimal(new MathContext(20, RoundingMode.HALF_EVEN));
    }
}
