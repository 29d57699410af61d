// Unit threshold_s8f4_u1f0
//
// function    if(x > theta, 1, 0) with theta = 0
// input       s8f4: value = code * 2^-4, codes -128 to 127
// output      u1f0: value = code * 2^0, codes 0 to 1
// criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^0
// worst case  0 ulp at input code -128 (value -8): output code 0 (value 0), exact value 0
// unclamped   0 ulp against the function itself, beyond the output range too
// saturation  none: the function stays within the output range
// checked     every input of the domain: 256
// design      method pwl, fold none, 1 segments, 9 table bits
// spec        sha256 2159bf6596793d17261c086037314a139d95cd2cf3e03d36543c5ff1685884f3
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.

// Latency 0 clock cycles.
module threshold_s8f4_u1f0 (
    input wire signed [7:0] x,
    output wire [0:0] y
);

    // value times 2^8; 127 to 382
    wire [8:0] sum = {x[7], x} + 9'd255;

    // rounded down; 0 to 1
    wire value = sum[8];

    assign y = value;

    // Bits that do not matter for the result.
    wire _unused_ok = &{
        1'b0,
        sum[7:0]
    };

endmodule
