// Unit tanhshrink_s8f4_s8f4
//
// function    x - tanh(x)
// input       s8f4: value = code * 2^-4, codes -128 to 127
// output      s8f4: value = code * 2^-4, codes -128 to 127
// criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-4
// worst case  0.999995919391 ulp at input code 127 (value 7.9375): output code 112 (value 7),
//             exact value 6.9375002550380857753
// unclamped   0.999995919391 ulp against the function itself, beyond the output range too
// saturation  none: the function stays within the output range
// checked     every input of the domain: 256
// design      method uniform, fold none, 16 segments, 240 table bits
// spec        sha256 bac71892aff6ef1f2090ff19222e05949d3f3c4d56f53b9e1fd523fb689b8fbb
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.

// Latency 0 clock cycles.
module tanhshrink_s8f4_s8f4 (
    input wire signed [7:0] x,
    output wire signed [7:0] y
);

    // high bits of the magnitude; -8 to 7
    wire signed [3:0] block = x[7:4];

    // segment that holds the input; 0 to 15
    wire [3:0] segment = block + 4'd8;

    // position within the segment; 0 to 15
    wire [3:0] offset = x[3:0];

    // slope times 2^4; 3 to 16
    reg [4:0] slope;
    always @* begin
        case (segment)
            4'd6: slope = 5'd12;
            4'd7: slope = 5'd3;
            4'd8: slope = 5'd3;
            4'd9: slope = 5'd12;
            default: slope = 5'd16;
        endcase
    end

    // intercept times 2^2; -448 to 388
    reg signed [9:0] intercept;
    always @* begin
        case (segment)
            4'd0: intercept = -10'sd448;
            4'd1: intercept = -10'sd384;
            4'd2: intercept = -10'sd320;
            4'd3: intercept = -10'sd256;
            4'd4: intercept = -10'sd192;
            4'd5: intercept = -10'sd128;
            4'd6: intercept = -10'sd61;
            4'd7: intercept = -10'sd9;
            4'd8: intercept = 10'd1;
            4'd9: intercept = 10'd17;
            4'd10: intercept = 10'd68;
            4'd11: intercept = 10'd132;
            4'd12: intercept = 10'd196;
            4'd13: intercept = 10'd260;
            4'd14: intercept = 10'd324;
            default: intercept = 10'd388;
        endcase
    end

    // slope times position; 0 to 240
    wire [7:0] product = slope * offset;

    // intercept times 2^4; -1792 to 1552
    wire signed [11:0] aligned_intercept = {intercept, 2'd0};

    // value times 2^4; -1792 to 1792
    wire signed [11:0] sum = {4'd0, product} + aligned_intercept;

    // rounded down; -112 to 112
    wire signed [7:0] value = sum[11:4];

    assign y = value;

    // Bits that do not matter for the result.
    wire _unused_ok = &{
        1'b0,
        sum[3:0]
    };

endmodule
