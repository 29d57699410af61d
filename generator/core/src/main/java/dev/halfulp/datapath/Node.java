package dev.halfulp.datapath;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One integer of a datapath: an operation on earlier nodes, a name that a reader understands, and the exact range of
 * its values. Made by {@link DatapathBuilder}.
 */
public final class Node {
    /** What of a node is neither operand nor range; unused fields hold 0 or null. */
    record Attributes(
            long low,
            long high,
            int amount,
            int length,
            @Nullable Relation relation,
            @Nullable Table table) {
        static final Attributes NONE = new Attributes(0, 0, 0, 0, null, null);

        static Attributes constant(long value) {
            return new Attributes(value, value, 0, 0, null, null);
        }

        static Attributes shift(int amount) {
            return new Attributes(0, 0, amount, 0, null, null);
        }

        static Attributes slice(int amount, int length) {
            return new Attributes(0, 0, amount, length, null, null);
        }

        static Attributes compare(Relation relation) {
            return new Attributes(0, 0, 0, 0, relation, null);
        }

        static Attributes lookup(Table table) {
            return new Attributes(0, 0, 0, 0, null, table);
        }

        static Attributes clamp(long low, long high) {
            return new Attributes(low, high, 0, 0, null, null);
        }
    }

    private final int index;
    private final String name;
    private final String comment;
    private final Operation operation;
    private final List<Node> operands;
    private final Attributes attributes;
    private final Range range;

    Node(
            int index,
            String name,
            String comment,
            Operation operation,
            List<Node> operands,
            Attributes attributes,
            Range range) {
        this.index = index;
        this.name = name;
        this.comment = comment;
        this.operation = operation;
        this.operands = List.copyOf(operands);
        this.attributes = attributes;
        this.range = range;
    }

    /** Place in the datapath; operands stand before their users. */
    public int index() {
        return index;
    }

    /** Unique within the datapath, lower case with underscores; the input is {@code x}. */
    public String name() {
        return name;
    }

    /** What the value means, as a phrase for a comment; may be empty. */
    public String comment() {
        return comment;
    }

    public Operation operation() {
        return operation;
    }

    public List<Node> operands() {
        return operands;
    }

    public Node operand(int position) {
        return operands.get(position);
    }

    /** Exact range of the values over every input code. */
    public Range range() {
        return range;
    }

    public boolean isConstant() {
        return operation == Operation.CONSTANT;
    }

    /** The value of a {@link Operation#CONSTANT}. */
    public long constant() {
        return attributes.low();
    }

    /** The distance of a shift or concatenation, or the lowest bit of a slice. */
    public int amount() {
        return attributes.amount();
    }

    /** The bits of a {@link Operation#SLICE}. */
    public int length() {
        return attributes.length();
    }

    /** The lower limit of a {@link Operation#CLAMP}. */
    public long low() {
        return attributes.low();
    }

    /** The upper limit of a {@link Operation#CLAMP}. */
    public long high() {
        return attributes.high();
    }

    /** The relation of a {@link Operation#COMPARE}. */
    public Relation relation() {
        return require(attributes.relation());
    }

    /** The words of a {@link Operation#LOOKUP}. */
    public Table table() {
        return require(attributes.table());
    }

    Attributes attributes() {
        return attributes;
    }

    private <T> T require(@Nullable T attribute) {
        if (attribute == null) {
            throw new IllegalStateException(operation + " has no such attribute");
        }
        return attribute;
    }

    @Override
    public String toString() {
        return name;
    }
}
