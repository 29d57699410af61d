// Unit gelu_s12f8_s12f8
//
// function    x * normal_cdf((x - mu) / sigma) with mu = 0, sigma = 1
// input       s12f8: value = code * 2^-8, codes -2048 to 2047
// output      s12f8: value = code * 2^-8, codes -2048 to 2047
// criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-8
// worst case  1 ulp at input code -2048 (value -8): output code -1 (value -0.00390625), exact
//             value -4.9767684594174272988E-15
// unclamped   1 ulp against the function itself, beyond the output range too
// saturation  none: the function stays within the output range
// checked     every input of the domain: 4096
// design      method quadratic, fold relu-even, 16 segments, 368 table bits
// spec        sha256 886f89cd43db83294ad3854d020794ed82cbed176e45336f5e9e119c58995e3e
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.

// Latency 0 clock cycles.
module gelu_s12f8_s12f8 (
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

    // coefficient 2 of the position; 0 to 187
    reg [7:0] coefficient_2;
    always @* begin
        case (block)
            4'd0: coefficient_2 = 8'd187;
            4'd1: coefficient_2 = 8'd128;
            4'd2: coefficient_2 = 8'd40;
            default: coefficient_2 = 8'd0;
        endcase
    end

    // coefficient 1 of the position; -62 to 14
    reg signed [6:0] coefficient_1;
    always @* begin
        case (block)
            4'd0: coefficient_1 = -7'sd62;
            4'd1: coefficient_1 = -7'sd16;
            4'd2: coefficient_1 = 7'd11;
            4'd3: coefficient_1 = 7'd14;
            4'd4: coefficient_1 = 7'd8;
            4'd5: coefficient_1 = 7'd2;
            default: coefficient_1 = 7'd0;
        endcase
    end

    // sum of coefficient 2 times position; 0 to 23749
    wire [14:0] product_2 = coefficient_2 * offset;

    // rounded down; 0 to 23
    wire [4:0] term_2 = product_2[14:10];

    // coefficient 1 and those above it; -62 to 15
    wire signed [6:0] slope = coefficient_1 + {2'd0, term_2};

    // slope times position; -5000 to 1905
    wire signed [13:0] product = slope * $signed({1'd0, offset});

    // aligned to the base; -157 to 59
    wire signed [8:0] rise = product[13:5];

    // coefficient 0; 32 to 193
    reg [7:0] coefficient_0;
    always @* begin
        case (block)
            4'd0: coefficient_0 = 8'd193;
            4'd1: coefficient_0 = 8'd35;
            4'd2: coefficient_0 = 8'd32;
            4'd3: coefficient_0 = 8'd93;
            4'd4: coefficient_0 = 8'd148;
            4'd5: coefficient_0 = 8'd181;
            4'd6: coefficient_0 = 8'd189;
            default: coefficient_0 = 8'd191;
        endcase
    end

    // value at position 0; -160 to 1
    wire signed [8:0] base = {1'd0, coefficient_0} - 9'd192;

    // base plus rise; -175 to 1
    wire signed [8:0] sum = base + rise;

    // rounded down; -44 to 0
    wire signed [6:0] value = sum[8:2];

    // x above the centre, otherwise 0; 0 to 2047
    wire [10:0] relu = negative ? 11'd0 : x[10:0];

    // ramp plus the even residual; -44 to 2046
    wire signed [11:0] ramp_plus_value = {1'd0, relu} + {{5{value[6]}}, value};

    assign y = ramp_plus_value;

    // Bits that do not matter for the result.
    wire _unused_ok = &{
        1'b0,
        below[11], product_2[9:0], product[4:0], sum[1:0]
    };

endmodule
