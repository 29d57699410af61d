// Unit quick_gelu
//
// function    x * sigmoid(k * x) with k = 1.702
// input       s12f8: value = code * 2^-8, codes -2048 to 2047
// output      s12f8: value = code * 2^-8, codes -2048 to 2047
// criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-8
// worst case  0.996992620461 ulp at input code -2018 (value -7.8828125): output code -1 (value
//             -0.00390625), exact value -0.000011747576325224442955
// unclamped   0.996992620461 ulp against the function itself, beyond the output range too
// saturation  none: the function stays within the output range
// checked     every input of the domain: 4096
// design      method quadratic, fold relu-even, 16 segments, 368 table bits
// spec        sha256 fbdd6bad3b9a478e0efc66e9c8b73c055b8d34391b117309a43162e4c0baf943
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.

// Latency 0 clock cycles.
module quick_gelu (
    input wire signed [11:0] x,
    output wire signed [11:0] y
);

    // whether x lies in the lower half; 0 to 1
    wire negative = x < 12'sd0;

    // distance of x below the centre; -2048 to 2047
    wire signed [11:0] below = ~x;

    // distance of x from the centre; 0 to 2047
    wire [10:0] distance = negative ? below[10:0] : x[10:0];

    // high bits; 0 to 15
    wire [3:0] block = distance[10:7];

    // low bits; 0 to 127
    wire [6:0] offset = distance[6:0];

    // coefficient 2 of the position; 0 to 196
    reg [7:0] coefficient_2;
    always @* begin
        case (block)
            4'd0: coefficient_2 = 8'd196;
            4'd1: coefficient_2 = 8'd128;
            4'd2: coefficient_2 = 8'd22;
            4'd3: coefficient_2 = 8'd0;
            4'd4: coefficient_2 = 8'd3;
            default: coefficient_2 = 8'd21;
        endcase
    end

    // coefficient 1 of the position; -62 to 11
    reg signed [6:0] coefficient_1;
    always @* begin
        case (block)
            4'd0: coefficient_1 = -7'sd62;
            4'd1: coefficient_1 = -7'sd16;
            4'd2: coefficient_1 = 7'd9;
            4'd3: coefficient_1 = 7'd11;
            4'd4: coefficient_1 = 7'd7;
            4'd5: coefficient_1 = 7'd2;
            4'd6: coefficient_1 = 7'd0;
            4'd7: coefficient_1 = -7'sd1;
            4'd8: coefficient_1 = -7'sd1;
            default: coefficient_1 = -7'sd2;
        endcase
    end

    // sum of coefficient 2 times position; 0 to 24892
    wire [14:0] product_2 = coefficient_2 * offset;

    // rounded down; 0 to 24
    wire [4:0] term_2 = product_2[14:10];

    // coefficient 1 and those above it; -62 to 11
    wire signed [6:0] slope = coefficient_1 + {2'd0, term_2};

    // slope times position; -4875 to 1397
    wire signed [13:0] product = slope * $signed({1'd0, offset});

    // aligned to the base; -153 to 43
    wire signed [8:0] rise = product[13:5];

    // coefficient 0; 38 to 193
    reg [7:0] coefficient_0;
    always @* begin
        case (block)
            4'd1: coefficient_0 = 8'd42;
            4'd2: coefficient_0 = 8'd38;
            4'd3: coefficient_0 = 8'd85;
            4'd4: coefficient_0 = 8'd130;
            4'd5: coefficient_0 = 8'd161;
            4'd6: coefficient_0 = 8'd178;
            4'd7: coefficient_0 = 8'd186;
            4'd8: coefficient_0 = 8'd190;
            default: coefficient_0 = 8'd193;
        endcase
    end

    // value at position 0; -154 to 1
    wire signed [8:0] base = {1'd0, coefficient_0} - 9'd192;

    // base plus rise; -168 to 1
    wire signed [8:0] sum = base + rise;

    // rounded down; -42 to 0
    wire signed [6:0] value = sum[8:2];

    // x above the centre, otherwise 0; 0 to 2047
    wire [10:0] relu = negative ? 11'd0 : x[10:0];

    // ramp plus the even residual; -42 to 2047
    wire signed [11:0] ramp_plus_value = {1'd0, relu} + {{5{value[6]}}, value};

    assign y = ramp_plus_value;

    // Bits that do not matter for the result.
    wire _unused_ok = &{
        1'b0,
        below[11], product_2[9:0], product[4:0], sum[1:0]
    };

endmodule
