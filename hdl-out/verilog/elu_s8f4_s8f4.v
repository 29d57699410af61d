// Unit elu_s8f4_s8f4
//
// function    if(x > 0, x, alpha * (exp(x) - 1)) with alpha = 1
// input       s8f4: value = code * 2^-4, codes -128 to 127
// output      s8f4: value = code * 2^-4, codes -128 to 127
// criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-4
// worst case  0.996628460656 ulp at input code -6 (value -0.375): output code -6 (value
//             -0.375), exact value -0.31271072120902780145
// unclamped   0.996628460656 ulp against the function itself, beyond the output range too
// saturation  none: the function stays within the output range
// checked     every input of the domain: 256
// design      method pwl, fold none, 3 segments, 57 table bits
// spec        sha256 5066cb7cb8f5c1e8963234c80c554459ca27ee02ad79192ef3eda172f4602467
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.

// Latency 0 clock cycles.
module elu_s8f4_s8f4 (
    input wire signed [7:0] x,
    output wire signed [7:0] y
);

    // bit 1 of the segment; 0 to 1
    wire reached_1 = x >= -8'sd4;

    // decides bit 0 of the segment; -26 to 128
    wire signed [8:0] breakpoint_0 = reached_1 ? 9'd128 : -9'sd26;

    // bit 0 of the segment; 0 to 1
    wire reached_0 = $signed({x[7], x}) >= breakpoint_0;

    // segment that holds the input; 0 to 2
    wire [1:0] segment = {reached_1, reached_0};

    // slope times 2^6; 1 to 64
    reg [6:0] slope;
    always @* begin
        case (segment)
            2'd0: slope = 7'd1;
            2'd1: slope = 7'd24;
            default: slope = 7'd64;
        endcase
    end

    // intercept times 2^3; -107 to 4
    reg signed [7:0] intercept;
    always @* begin
        case (segment)
            2'd0: intercept = -8'sd107;
            2'd1: intercept = -8'sd25;
            default: intercept = 8'd4;
        endcase
    end

    // slope times position; -624 to 8128
    wire signed [13:0] product = $signed({1'd0, slope}) * x;

    // intercept times 2^6; -856 to 32
    wire signed [10:0] aligned_intercept = {intercept, 3'd0};

    // value times 2^6; -984 to 8160
    wire signed [13:0] sum = product + {{3{aligned_intercept[10]}}, aligned_intercept};

    // rounded down; -16 to 127
    wire signed [7:0] value = sum[13:6];

    assign y = value;

    // Bits that do not matter for the result.
    wire _unused_ok = &{
        1'b0,
        sum[5:0]
    };

endmodule
