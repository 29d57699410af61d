// Unit threshold_s12f8_u1f0
//
// function    if(x > theta, 1, 0) with theta = 0
// input       s12f8: value = code * 2^-8, codes -2048 to 2047
// output      u1f0: value = code * 2^0, codes 0 to 1
// criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^0
// worst case  0 ulp at input code -2048 (value -8): output code 0 (value 0), exact value 0
// unclamped   0 ulp against the function itself, beyond the output range too
// saturation  none: the function stays within the output range
// checked     every input of the domain: 4096
// design      method pwl, fold none, 1 segments, 13 table bits
// spec        sha256 d24f72b179b72d9e10cefa2dcf8a0577aa8f469dc2c2a51c7ab47971a2f10fcd
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.

// Latency 0 clock cycles.
module threshold_s12f8_u1f0 (
    input wire signed [11:0] x,
    output wire [0:0] y
);

    // value times 2^12; 2047 to 6142
    wire [12:0] sum = {x[11], x} + 13'd4095;

    // rounded down; 0 to 1
    wire value = sum[12];

    assign y = value;

    // Bits that do not matter for the result.
    wire _unused_ok = &{
        1'b0,
        sum[11:0]
    };

endmodule
