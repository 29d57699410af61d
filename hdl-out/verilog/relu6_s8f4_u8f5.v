// Unit relu6_s8f4_u8f5
//
// function    min(max(x, 0), 6)
// input       s8f4: value = code * 2^-4, codes -128 to 127
// output      u8f5: value = code * 2^-5, codes 0 to 255
// criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-5
// worst case  0 ulp at input code -128 (value -8): output code 0 (value 0), exact value 0
// unclamped   0 ulp against the function itself, beyond the output range too
// saturation  none: the function stays within the output range
// checked     every input of the domain: 256
// design      method pwl, fold none, 2 segments, 13 table bits
// spec        sha256 342aaee700305876b59d963148455c94f598a752a36d53c80831adeef9d8c12c
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.

// Latency 0 clock cycles.
module relu6_s8f4_u8f5 (
    input wire signed [7:0] x,
    output wire [7:0] y
);

    // bit 0 of the segment; 0 to 1
    wire reached_0 = x >= 8'sd97;

    // slope times 2^-1; 0 to 1
    wire slope = reached_0 ? 1'd0 : 1'd1;

    // intercept times 2^-6; 0 to 3
    wire [1:0] intercept = reached_0 ? 2'd3 : 2'd0;

    // slope times position; -128 to 96
    wire signed [7:0] product = slope ? x : 8'd0;

    // product; -256 to 192
    wire signed [8:0] aligned_product = {product, 1'd0};

    // intercept; 0 to 192
    wire [7:0] aligned_intercept = {intercept, 6'd0};

    // value; -256 to 192
    wire signed [8:0] sum = aligned_product + {1'd0, aligned_intercept};

    // limited to the output codes; 0 to 192
    wire [7:0] clamped = sum < 9'sd0 ? 8'd0 : sum[7:0];

    assign y = clamped;

endmodule
