package dev.halfulp.emit.c;

import dev.halfulp.datapath.Datapath;
import dev.halfulp.datapath.Node;
import dev.halfulp.datapath.Operation;
import dev.halfulp.datapath.Range;
import dev.halfulp.datapath.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Words a datapath in C: one local per node, in a type that holds its range, computed in a type that holds everything
 * the expression meets. So no operation overflows, and no conversion changes a value, except to unsigned types, where
 * C defines it.
 */
final class CDatapath {
    private static final String ARGUMENT = "x";

    private final Datapath datapath;
    private final CType argumentType;
    private final CNames names = new CNames();
    private final String[] locals;
    private final CExpressions expressions;
    private final List<Table> words = new ArrayList<>();
    private final List<CTable> tables = new ArrayList<>();
    private final Set<CType> wordTypes = EnumSet.noneOf(CType.class);
    private final List<CStatement> statements = new ArrayList<>();

    private CDatapath(Datapath datapath, CType argumentType) {
        this.datapath = datapath;
        this.argumentType = argumentType;
        this.locals = new String[datapath.nodes().size()];
        this.expressions = new CExpressions(node -> locals[node.index()]);
        names.claim(ARGUMENT);
    }

    /**
     * The body of a function with an argument {@code x}.
     *
     * @param argumentType may hold more than the input code: the argument is clamped then
     * @param resultType holds every output code
     */
    static CBody body(Datapath datapath, CType argumentType, CType resultType) {
        return new CDatapath(datapath, argumentType).body(resultType);
    }

    private CBody body(CType resultType) {
        boolean readsInput = datapath.output() == datapath.input()
                || datapath.nodes().stream().anyMatch(node -> node.operands().contains(datapath.input()));
        for (Node node : datapath.nodes()) {
            if (node.operation() == Operation.INPUT) {
                if (readsInput) {
                    input(node);
                }
            } else if (!node.isConstant()) {
                locals[node.index()] = names.claim(node.name());
                statement(node);
            }
        }
        Node output = datapath.output();
        COperand result = expressions.operand(output, resultType);
        List<CReader> readers = wordTypes.stream().map(CReader::of).toList();
        return new CBody(List.copyOf(tables), readers, List.copyOf(statements), readsInput, result);
    }

    /** The input code: the argument itself, or a local that holds it, clamped, in a type to compute with. */
    private void input(Node node) {
        Range range = node.range();
        CType type = CType.arithmetic(range);
        boolean lower = argumentType.holds(Range.of(range.min() - 1));
        boolean upper = argumentType.holds(Range.of(range.max() + 1));
        if (!lower && !upper && type == argumentType) {
            locals[node.index()] = ARGUMENT;
            return;
        }
        locals[node.index()] = names.claim("code");
        CType working = argumentType.bits() < 32 ? type : argumentType;
        CExpressions.Limited limited = CExpressions.limit(range, lower, upper, working);
        List<COperand> operands = new ArrayList<>(List.of(COperand.plain(ARGUMENT)));
        operands.addAll(limited.limits());
        statements.add(new CStatement(
                lower || upper ? "input code, clamped to " + range.min() + " to " + range.max() : node.comment(),
                type.toString(),
                locals[node.index()],
                working == type ? "" : type.toString(),
                limited.wording(),
                "",
                operands));
    }

    private void statement(Node node) {
        String name = locals[node.index()];
        CExpressions.Expression expression;
        if (node.operation() == Operation.LOOKUP) {
            expression = expressions.lookup(node, array(node));
        } else if (CExpressions.slicesBeyondAllBits(node)) {
            String shifted = names.claim(node.name() + "_shifted");
            statements.add(expressions.shiftAll(node).define("", CType.INT64, shifted));
            expression = expressions.sliceOf(node, shifted);
        } else {
            expression = expressions.of(node);
        }
        statements.add(expression.define(node.comment(), CType.arithmetic(node.range()), name));
    }

    private CTable array(Node node) {
        Table table = node.table();
        wordTypes.add(CType.smallest(table.range()));
        for (int i = 0; i < words.size(); i++) {
            if (CTable.equal(words.get(i), table)) {
                return tables.get(i);
            }
        }
        CTable array = CTable.of(names.claim(node.name() + "_table"), table);
        words.add(table);
        tables.add(array);
        return array;
    }
}
