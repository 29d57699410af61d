// Unit leaky_relu_s16f12_s16f12
//
// function    if(x > 0, x, alpha * x) with alpha = 0.01
// input       s16f12: value = code * 2^-12, codes -32768 to 32767
// output      s16f12: value = code * 2^-12, codes -32768 to 32767
// criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-12
// worst case  0.99 ulp at input code -199 (value -0.048583984375): output code -1 (value
//             -0.000244140625), exact value -0.00048583984375
// unclamped   0.99 ulp against the function itself, beyond the output range too
// saturation  none: the function stays within the output range
// checked     every input of the domain: 65536
// design      method pwl, fold none, 2 segments, 42 table bits
// spec        sha256 a4e7fe2815cc5c843112ba767d90e5ecfce07232102c4bf0128c74c68bc764bc
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.

// Latency 0 clock cycles.
module leaky_relu_s16f12_s16f12 (
    input wire signed [15:0] x,
    output wire signed [15:0] y
);

    // bit 0 of the segment; 0 to 1
    wire reached_0 = x >= 16'sd2;

    // slope times 2^12; 41 to 4096
    wire [12:0] slope = reached_0 ? 13'd4096 : 13'd41;

    // intercept times 2^7; 64 to 127
    wire [6:0] intercept = reached_0 ? 7'd64 : 7'd127;

    // slope times position; -1343488 to 134213632
    wire signed [27:0] product = $signed({1'd0, slope}) * x;

    // intercept times 2^12; 2048 to 4064
    wire [11:0] aligned_intercept = {intercept, 5'd0};

    // value times 2^12; -1339424 to 134215680
    wire signed [27:0] sum = product + {16'd0, aligned_intercept};

    // rounded down; -328 to 32767
    wire signed [15:0] value = sum[27:12];

    assign y = value;

    // Bits that do not matter for the result.
    wire _unused_ok = &{
        1'b0,
        sum[11:0]
    };

endmodule
