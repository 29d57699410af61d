// Unit softplus_s12f8_s12f8
//
// function    softplus(beta * x) / beta with beta = 1
// input       s12f8: value = code * 2^-8, codes -2048 to 2047
// output      s12f8: value = code * 2^-8, codes -2048 to 2047
// criterion   error at most 0.005 in value; 1 ulp = 2^-8
// worst case  1.27224622096 ulp at input code 908 (value 3.546875): output code 914 (value
//             3.5703125), exact value 3.5752822118005896254
// unclamped   1.27224622096 ulp against the function itself, beyond the output range too
// saturation  1 inputs beyond the output range, above at codes 2047 to 2047
// checked     every input of the domain: 4096
// design      method quadratic, fold relu-even, 8 segments, 192 table bits
// spec        sha256 32b32c93cf4b9cfe6cd2c9554164ceaafeae6c6159e0b3ca38a9dd11dddd7e3d
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.

// Latency 0 clock cycles.
module softplus_s12f8_s12f8 (
    input wire signed [11:0] x,
    output wire signed [11:0] y
);

    // whether x lies in the lower half; 0 to 1
    wire negative = x < 12'sd0;

    // distance of x below the centre; -2048 to 2047
    wire signed [11:0] below = ~x;

    // distance of x from the centre; 0 to 2047
    wire [10:0] distance = negative ? below[10:0] : x[10:0];

    // high bits; 0 to 7
    wire [2:0] block = distance[10:8];

    // low bits; 0 to 255
    wire [7:0] offset = distance[7:0];

    // coefficient 2 of the position; 10 to 131
    reg [7:0] coefficient_2;
    always @* begin
        case (block)
            3'd0: coefficient_2 = 8'd131;
            3'd1: coefficient_2 = 8'd81;
            3'd2: coefficient_2 = 8'd40;
            3'd3: coefficient_2 = 8'd32;
            3'd4: coefficient_2 = 8'd10;
            3'd5: coefficient_2 = 8'd23;
            3'd6: coefficient_2 = 8'd26;
            default: coefficient_2 = 8'd27;
        endcase
    end

    // coefficient 1 of the position; 5 to 129
    reg [7:0] coefficient_1;
    always @* begin
        case (block)
            3'd0: coefficient_1 = 8'd129;
            3'd1: coefficient_1 = 8'd68;
            3'd2: coefficient_1 = 8'd29;
            3'd3: coefficient_1 = 8'd15;
            3'd4: coefficient_1 = 8'd5;
            3'd5: coefficient_1 = 8'd7;
            3'd6: coefficient_1 = 8'd6;
            default: coefficient_1 = 8'd8;
        endcase
    end

    // sum of coefficient 2 times position; 0 to 33405
    wire [15:0] product_2 = coefficient_2 * offset;

    // rounded down; 0 to 32
    wire [5:0] term_2 = product_2[15:10];

    // coefficient 1 and those above it; 0 to 129
    wire [7:0] slope = coefficient_1 - {2'd0, term_2};

    // slope times position; 0 to 24735
    wire [14:0] product = slope * offset;

    // aligned to the base; 0 to 96
    wire [6:0] rise = product[14:8];

    // coefficient 0; 1 to 177
    reg [7:0] coefficient_0;
    always @* begin
        case (block)
            3'd0: coefficient_0 = 8'd177;
            3'd1: coefficient_0 = 8'd80;
            3'd2: coefficient_0 = 8'd32;
            3'd3: coefficient_0 = 8'd12;
            3'd4: coefficient_0 = 8'd4;
            3'd5: coefficient_0 = 8'd2;
            default: coefficient_0 = 8'd1;
        endcase
    end

    // base minus rise; -1 to 177
    wire signed [8:0] sum = {1'd0, coefficient_0} - {2'd0, rise};

    // x above the centre, otherwise 0; 0 to 2047
    wire [10:0] relu = negative ? 11'd0 : x[10:0];

    // ramp plus the even residual; -1 to 2047
    wire signed [11:0] ramp_plus_value = {1'd0, relu} + {{3{sum[8]}}, sum};

    assign y = ramp_plus_value;

    // Bits that do not matter for the result.
    wire _unused_ok = &{
        1'b0,
        below[11], product_2[9:0], product[7:0]
    };

endmodule
