// Unit relu6_s12f8_u12f9
//
// function    min(max(x, 0), 6)
// input       s12f8: value = code * 2^-8, codes -2048 to 2047
// output      u12f9: value = code * 2^-9, codes 0 to 4095
// criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-9
// worst case  0 ulp at input code -2048 (value -8): output code 0 (value 0), exact value 0
// unclamped   0 ulp against the function itself, beyond the output range too
// saturation  none: the function stays within the output range
// checked     every input of the domain: 4096
// design      method pwl, fold none, 2 segments, 17 table bits
// spec        sha256 e9896461b78819889e2eaa05056a61e9251d2a3b4f38fd42317a37207ae851b0
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.

// Latency 0 clock cycles.
module relu6_s12f8_u12f9 (
    input wire signed [11:0] x,
    output wire [11:0] y
);

    // bit 0 of the segment; 0 to 1
    wire reached_0 = x >= 12'sd1537;

    // slope times 2^-1; 0 to 1
    wire slope = reached_0 ? 1'd0 : 1'd1;

    // intercept times 2^-10; 0 to 3
    wire [1:0] intercept = reached_0 ? 2'd3 : 2'd0;

    // slope times position; -2048 to 1536
    wire signed [11:0] product = slope ? x : 12'd0;

    // product; -4096 to 3072
    wire signed [12:0] aligned_product = {product, 1'd0};

    // intercept; 0 to 3072
    wire [11:0] aligned_intercept = {intercept, 10'd0};

    // value; -4096 to 3072
    wire signed [12:0] sum = aligned_product + {1'd0, aligned_intercept};

    // limited to the output codes; 0 to 3072
    wire [11:0] clamped = sum < 13'sd0 ? 12'd0 : sum[11:0];

    assign y = clamped;

endmodule
