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
// design      method pwl, fold relu-even, 1 segments, 1 table bits
// spec        sha256 f4d16706ddc75766b0e4455d3038511f959db6ffc0a9202bb93ad5d2a6588f0c
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.

// Latency 0 clock cycles.
module leaky_relu_s8f4_s8f4 (
    input wire signed [7:0] x,
    output wire signed [7:0] y
);

    // whether x lies in the lower half; 0 to 1
    wire lower_half = x < -8'sd1;

    // distance of x above the centre; -127 to 128
    wire signed [8:0] above = {x[7], x} + 9'd1;

    // x above the centre, otherwise 0; 0 to 128
    wire [7:0] relu = lower_half ? 8'd0 : above[7:0];

    // ramp plus the even residual; -1 to 127
    wire signed [7:0] ramp_plus_value = relu - 8'd1;

    assign y = ramp_plus_value;

    // Bits that do not matter for the result.
    wire _unused_ok = &{
        1'b0,
        above[8]
    };

endmodule
