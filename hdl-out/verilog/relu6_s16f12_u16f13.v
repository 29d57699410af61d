// Unit relu6_s16f12_u16f13
//
// function    min(max(x, 0), 6)
// input       s16f12: value = code * 2^-12, codes -32768 to 32767
// output      u16f13: value = code * 2^-13, codes 0 to 65535
// criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-13
// worst case  0 ulp at input code -32768 (value -8): output code 0 (value 0), exact value 0
// unclamped   0 ulp against the function itself, beyond the output range too
// saturation  none: the function stays within the output range
// checked     every input of the domain: 65536
// design      method pwl, fold none, 2 segments, 21 table bits
// spec        sha256 ba746c7b4fc8bac18f332ae2f4a704548bdc8e9337d075925ccf5ae12c19d737
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.

// Latency 0 clock cycles.
module relu6_s16f12_u16f13 (
    input wire signed [15:0] x,
    output wire [15:0] y
);

    // bit 0 of the segment; 0 to 1
    wire reached_0 = x >= 16'sd24577;

    // slope times 2^-1; 0 to 1
    wire slope = reached_0 ? 1'd0 : 1'd1;

    // intercept times 2^-14; 0 to 3
    wire [1:0] intercept = reached_0 ? 2'd3 : 2'd0;

    // slope times position; -32768 to 24576
    wire signed [15:0] product = slope ? x : 16'd0;

    // product; -65536 to 49152
    wire signed [16:0] aligned_product = {product, 1'd0};

    // intercept; 0 to 49152
    wire [15:0] aligned_intercept = {intercept, 14'd0};

    // value; -65536 to 49152
    wire signed [16:0] sum = aligned_product + {1'd0, aligned_intercept};

    // limited to the output codes; 0 to 49152
    wire [15:0] clamped = sum < 17'sd0 ? 16'd0 : sum[15:0];

    assign y = clamped;

endmodule
