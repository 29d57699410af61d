// Unit relu_s8f4_s8f4
//
// function    max(x, 0)
// input       s8f4: value = code * 2^-4, codes -128 to 127
// output      s8f4: value = code * 2^-4, codes -128 to 127
// criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-4
// worst case  0 ulp at input code -128 (value -8): output code 0 (value 0), exact value 0
// unclamped   0 ulp against the function itself, beyond the output range too
// saturation  none: the function stays within the output range
// checked     every input of the domain: 256
// design      method pwl, fold relu-even, 1 segments, 0 table bits
// spec        sha256 d5df76af0253e0738d67f81373c8c4b530dafa3f5338b40092059d2aed96e7fb
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.

// Latency 0 clock cycles.
module relu_s8f4_s8f4 (
    input wire signed [7:0] x,
    output wire signed [7:0] y
);

    // whether x lies in the lower half; 0 to 1
    wire negative = x < 8'sd0;

    // x above the centre, otherwise 0; 0 to 127
    wire [6:0] relu = negative ? 7'd0 : x[6:0];

    assign y = {1'd0, relu};

endmodule
