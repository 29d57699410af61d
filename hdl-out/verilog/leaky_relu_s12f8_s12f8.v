// Unit leaky_relu_s12f8_s12f8
//
// function    if(x > 0, x, alpha * x) with alpha = 0.01
// input       s12f8: value = code * 2^-8, codes -2048 to 2047
// output      s12f8: value = code * 2^-8, codes -2048 to 2047
// criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-8
// worst case  0.99 ulp at input code -1 (value -0.00390625): output code -1 (value
//             -0.00390625), exact value -0.0000390625
// unclamped   0.99 ulp against the function itself, beyond the output range too
// saturation  none: the function stays within the output range
// checked     every input of the domain: 4096
// design      method pwl, fold none, 2 segments, 21 table bits
// spec        sha256 a819683a4a1ecf5312aa7934fb299fa835c472f391f8c5ee706559afc683d8a6
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.

// Latency 0 clock cycles.
module leaky_relu_s12f8_s12f8 (
    input wire signed [11:0] x,
    output wire signed [11:0] y
);

    // bit 0 of the segment; 0 to 1
    wire reached_0 = x >= 12'sd1;

    // slope times 2^9; 5 to 512
    wire [9:0] slope = reached_0 ? 10'd512 : 10'd5;

    // slope times position; -10240 to 1048064
    wire signed [20:0] product = $signed({1'd0, slope}) * x;

    // rounded down; -20 to 2047
    wire signed [11:0] value = product[20:9];

    assign y = value;

    // Bits that do not matter for the result.
    wire _unused_ok = &{
        1'b0,
        product[8:0]
    };

endmodule
