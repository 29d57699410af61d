// Unit threshold_s16f12_s16f12
//
// function    if(x > theta, 1, 0) with theta = 0
// input       s16f12: value = code * 2^-12, codes -32768 to 32767
// output      s16f12: value = code * 2^-12, codes -32768 to 32767
// criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-12
// worst case  0 ulp at input code -32768 (value -8): output code 0 (value 0), exact value 0
// unclamped   0 ulp against the function itself, beyond the output range too
// saturation  none: the function stays within the output range
// checked     every input of the domain: 65536
// design      method pwl, fold none, 2 segments, 3 table bits
// spec        sha256 7faa266c8f84e178ca571731fb67b2eb344244b0b9dc1a7fdbf80124116f393c
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.

// Latency 0 clock cycles.
module threshold_s16f12_s16f12 (
    input wire signed [15:0] x,
    output wire signed [15:0] y
);

    // bit 0 of the segment; 0 to 1
    wire reached_0 = x >= 16'sd1;

    // intercept; 0 to 4096
    wire [12:0] aligned_intercept = {reached_0, 12'd0};

    assign y = {3'd0, aligned_intercept};

endmodule
