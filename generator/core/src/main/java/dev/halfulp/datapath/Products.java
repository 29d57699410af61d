package dev.halfulp.datapath;

/** Products of two variables: multiplications, or where logic counts, sums of rows, which take less than half of it. */
final class Products {
    /** Multiplications by fewer bits take no more logic than rows. */
    private static final int FEWEST_BITS = 3;

    private final DatapathBuilder builder;
    private final boolean areRows;

    /**
     * @param areRows whether logic counts
     */
    Products(DatapathBuilder builder, boolean areRows) {
        this.builder = builder;
        this.areRows = areRows;
    }

    /** {@code left * right}. */
    Node product(String name, String comment, Node left, Node right) {
        boolean isVariable = !left.isConstant() && !right.isConstant();
        int fewestBits = Math.min(left.range().width(), right.range().width());
        if (!areRows || !isVariable || fewestBits < FEWEST_BITS) {
            return builder.multiply(name, comment, left, right);
        }
        boolean isLeftFactor = rowBits(left, right) < rowBits(right, left);
        Node product = isLeftFactor
                ? new Rows(builder).exactProduct(name, comment, right, left)
                : new Rows(builder).exactProduct(name, comment, left, right);
        return builder.known(product, RangeRules.product(left.range(), right.range()));
    }

    /** Bits of all rows, two of which each row has beside those of the multiplicand. */
    private static int rowBits(Node factor, Node multiplicand) {
        return Rows.digits(factor.range()) * (2 + multiplicand.range().width());
    }
}
