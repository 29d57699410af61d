// Unit relu_s12f8_s12f8
//
// function    max(x, 0)
// input       s12f8: value = code * 2^-8, codes -2048 to 2047
// output      s12f8: value = code * 2^-8, codes -2048 to 2047
// criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-8
// worst case  0 ulp at input code -2048 (value -8): output code 0 (value 0), exact value 0
// unclamped   0 ulp against the function itself, beyond the output range too
// saturation  none: the function stays within the output range
// checked     every input of the domain: 4096
// design      method pwl, fold relu-even, 1 segments, 0 table bits
// spec        sha256 d4819e7b13f7512f784ea705a0fc9c637c251b9a89353d9996b2a353c9c51156
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.

// Latency 0 clock cycles.
module relu_s12f8_s12f8 (
    input wire signed [11:0] x,
    output wire signed [11:0] y
);

    // whether x lies in the lower half; 0 to 1
    wire negative = x < 12'sd0;

    // x above the centre, otherwise 0; 0 to 2047
    wire [10:0] relu = negative ? 11'd0 : x[10:0];

    assign y = {1'd0, relu};

endmodule
