package dev.halfulp.emit.verilog;

import dev.halfulp.certify.Unit;
import dev.halfulp.datapath.Datapath;
import dev.halfulp.datapath.Node;
import dev.halfulp.datapath.Operation;
import dev.halfulp.datapath.Range;
import dev.halfulp.emit.UnitBanner;
import dev.halfulp.fixed.Format;
import java.util.ArrayList;
import java.util.List;

/** Makes the module of a unit: one net per node of its datapath, constants in place. */
final class VerilogModules {
    private static final String INPUT = "x";
    private static final String OUTPUT = "y";
    private static final String UNUSED = "_unused_ok";

    private final Unit unit;
    private final Names names;
    private final Operands operands;
    private final Assignments assignments;

    private VerilogModules(Unit unit) {
        this.unit = unit;
        names = new Names(INPUT, OUTPUT, UNUSED, unit.name());
        operands = new Operands(new KnownValues(unit.datapath()));
        assignments = new Assignments(operands);
    }

    static VerilogUnitModel model(Unit unit) {
        return new VerilogModules(unit).model();
    }

    private VerilogUnitModel model() {
        Datapath datapath = unit.datapath();
        Format input = unit.spec().input();
        Format output = unit.spec().output();
        check(datapath.input(), input);
        check(datapath.output(), output);
        operands.put(
                datapath.input(),
                new Signal(
                        INPUT, input.width(), input.signed(), datapath.input().range()));
        List<Declaration> declarations = new ArrayList<>();
        for (Node node : datapath.nodes()) {
            if (node.operation() != Operation.INPUT && operands.constant(node).isEmpty()) {
                declarations.add(declaration(node));
            }
        }
        return new VerilogUnitModel(
                unit.name(),
                new UnitBanner(unit).lines().stream().map(Comments::line).toList(),
                unit.spec().latency(),
                Port.of(input),
                Port.of(output),
                declarations,
                operands.resize(datapath.output(), output.width()),
                operands.unread());
    }

    private static void check(Node node, Format format) {
        if (!new Range(format.minCode(), format.maxCode()).contains(node.range())) {
            throw new IllegalArgumentException(node + " leaves the format " + format);
        }
    }

    private Declaration declaration(Node node) {
        Signal signal = Signal.of(names.claim(node.name()), node.range());
        Assignment assignment = assignments.of(node);
        operands.put(node, signal);
        return new Declaration(
                signal.name(),
                meaning(node),
                signal.signed() || signal.width() > 1,
                signal.width() - 1,
                signal.signed(),
                assignment.wording(),
                assignment.relation(),
                assignment.operands(),
                assignment.table());
    }

    private static String meaning(Node node) {
        String range = node.range().min() + " to " + node.range().max();
        return node.comment().isEmpty() ? range : Comments.phrase(node.comment()) + "; " + range;
    }
}
