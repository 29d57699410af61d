package dev.halfulp.datapath;

/**
 * How products and sums of two variables are worded: as such, or where logic counts, as sums of rows and as differences, which
 * take half of it.
 */
final class Arithmetic {
    /** Multiplications by fewer bits take no more logic than rows. */
    private static final int FEWEST_BITS = 3;

    private final DatapathBuilder builder;
    private final Rows rows;
    private final boolean isForLogic;

    /**
     * @param isForLogic whether logic counts
     */
    Arithmetic(DatapathBuilder builder, boolean isForLogic) {
        this.builder = builder;
        this.isForLogic = isForLogic;
        rows = new Rows(builder);
    }

    /** {@code left * right}. */
    Node product(String name, String comment, Node left, Node right) {
        int fewestBits = Math.min(left.range().width(), right.range().width());
        if (!areWorded(left, right) || fewestBits < FEWEST_BITS) {
            return builder.multiply(name, comment, left, right);
        }
        boolean isLeftFactor = rowBits(left, right) < rowBits(right, left);
        Node product = isLeftFactor
                ? rows.exactProduct(name, comment, right, left)
                : rows.exactProduct(name, comment, left, right);
        return builder.known(product, RangeRules.product(left.range(), right.range()));
    }

    private boolean areWorded(Node left, Node right) {
        return isForLogic && !left.isConstant() && !right.isConstant();
    }

    /** Bits of all rows, two of which each row has beside those of the multiplicand. */
    private static int rowBits(Node factor, Node multiplicand) {
        return Rows.digits(factor.range()) * (2 + multiplicand.range().width());
    }

    /**
     * {@code left + right}.
     *
     * @param made which of both leaves a table or a selection, which the lookup tables of the sum can take in; the other one
     *     leaves a carry chain or is an input
     */
    Node sum(String name, String comment, Node left, Node right, Node made) {
        Node ready = made == left ? right : left;
        return areWorded(left, right)
                ? rows.sum(name, comment, ready, made, builder.constant(0))
                : builder.add(name, comment, left, right);
    }
}
