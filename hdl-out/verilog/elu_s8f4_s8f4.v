// Unit elu_s8f4_s8f4
//
// function    if(x > 0, x, alpha * (exp(x) - 1)) with alpha = 1
// input       s8f4: value = code * 2^-4, codes -128 to 127
// output      s8f4: value = code * 2^-4, codes -128 to 127
// criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-4
// worst case  0.886071058744 ulp at input code -16 (value -1): output code -11 (value
//             -0.6875), exact value -0.6321205588285576784
// unclamped   0.886071058744 ulp against the function itself, beyond the output range too
// saturation  none: the function stays within the output range
// checked     every input of the domain: 256
// design      method uniform, fold none, 16 segments, 240 table bits
// spec        sha256 5066cb7cb8f5c1e8963234c80c554459ca27ee02ad79192ef3eda172f4602467
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.

// Latency 0 clock cycles.
module elu_s8f4_s8f4 (
    input wire signed [7:0] x,
    output wire signed [7:0] y
);

    // high bits; -8 to 7
    wire signed [3:0] block = x[7:4];

    // segment that holds the input, negative ones last; 0 to 15
    wire [3:0] segment = block;

    // low bits; 0 to 15
    wire [3:0] offset = x[3:0];

    // slope times 2^3; 0 to 8
    reg [3:0] slope;
    always @* begin
        case (segment)
            4'd8: slope = 4'd0;
            4'd9: slope = 4'd0;
            4'd10: slope = 4'd0;
            4'd11: slope = 4'd0;
            4'd12: slope = 4'd0;
            4'd13: slope = 4'd1;
            4'd14: slope = 4'd2;
            4'd15: slope = 4'd5;
            default: slope = 4'd8;
        endcase
    end

    // intercept times 2^3; -122 to 899
    reg signed [10:0] intercept;
    always @* begin
        case (segment)
            4'd0: intercept = 11'd3;
            4'd1: intercept = 11'd131;
            4'd2: intercept = 11'd259;
            4'd3: intercept = 11'd387;
            4'd4: intercept = 11'd515;
            4'd5: intercept = 11'd643;
            4'd6: intercept = 11'd771;
            4'd7: intercept = 11'd899;
            4'd13: intercept = -11'sd122;
            4'd14: intercept = -11'sd110;
            4'd15: intercept = -11'sd83;
            default: intercept = -11'sd121;
        endcase
    end

    // slope times position; 0 to 120
    wire [6:0] product = slope * offset;

    // value times 2^3; -122 to 1019
    wire signed [10:0] sum = {4'd0, product} + intercept;

    // rounded down; -16 to 127
    wire signed [7:0] value = sum[10:3];

    assign y = value;

    // Bits that do not matter for the result.
    wire _unused_ok = &{
        1'b0,
        sum[2:0]
    };

endmodule
