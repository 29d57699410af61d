// Unit leaky_relu_s8f4_s8f4
//
// function    if(x > 0, x, alpha * x) with alpha = 0.01
// input       s8f4: value = code * 2^-4, codes -128 to 127
// output      s8f4: value = code * 2^-4, codes -128 to 127
// criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-4
// worst case  0.99 ulp at input code -1 (value -0.0625): output code -1 (value -0.0625), exact
//             value -0.000625
// unclamped   0.99 ulp against the function itself, beyond the output range too
// saturation  none: the function stays within the output range
// checked     every input of the domain: 256
// design      method pwl, fold none, 2 segments, 4 table bits
// spec        sha256 f4d16706ddc75766b0e4455d3038511f959db6ffc0a9202bb93ad5d2a6588f0c
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.

// Latency 0 clock cycles.
module leaky_relu_s8f4_s8f4 (
    input wire signed [7:0] x,
    output wire signed [7:0] y
);

    // bit 0 of the segment; 0 to 1
    wire reached_0 = x >= 8'sd0;

    // intercept; -1 to 0
    wire signed [0:0] intercept = reached_0 ? 1'd0 : 1'sh1;

    // slope times position; 0 to 127
    wire [6:0] product = reached_0 ? x[6:0] : 7'd0;

    // value; -1 to 127
    wire signed [7:0] sum = {1'd0, product} + {{7{intercept[0]}}, intercept};

    assign y = sum;

endmodule
