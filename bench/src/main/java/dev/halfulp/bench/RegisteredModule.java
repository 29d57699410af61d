package dev.halfulp.bench;

/**
 * A unit between registers, in Verilog.
 *
 * @param unit module of the unit, with the ports {@code x} and {@code y}
 * @param inputBits width of x
 * @param outputBits width of y
 */
record RegisteredModule(String unit, int inputBits, int outputBits) {
    static final String NAME = "registered";

    String text() {
        return String.format("""
                module %1$s (input wire clk, input wire [%3$d:0] x, output reg [%4$d:0] y);
                    reg [%3$d:0] held;
                    wire [%4$d:0] result;
                    %2$s unit (.x(held), .y(result));
                    always @(posedge clk) begin
                        held <= x;
                        y <= result;
                    end
                endmodule
                """, NAME, unit, inputBits - 1, outputBits - 1);
    }
}
