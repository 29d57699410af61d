// Unit leaky_relu_s16f12_s16f12
//
// function    if(x > 0, x, alpha * x) with alpha = 0.01
// input       s16f12: value = code * 2^-12, codes -32768 to 32767
// output      s16f12: value = code * 2^-12, codes -32768 to 32767
// criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-12
// worst case  0.99 ulp at input code -999 (value -0.243896484375): output code -9 (value
//             -0.002197265625), exact value -0.00243896484375
// unclamped   0.99 ulp against the function itself, beyond the output range too
// saturation  none: the function stays within the output range
// checked     every input of the domain: 65536
// design      method uniform, fold none, 2 segments, 46 table bits
// spec        sha256 a4e7fe2815cc5c843112ba767d90e5ecfce07232102c4bf0128c74c68bc764bc
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.

// Latency 0 clock cycles.
module leaky_relu_s16f12_s16f12 (
    input wire signed [15:0] x,
    output wire signed [15:0] y
);

    // high bits; -1 to 0
    wire signed [0:0] block = x[15];

    // segment that holds the input, negative ones last; 0 to 1
    wire segment = block;

    // low bits; 0 to 32767
    wire [14:0] offset = x[14:0];

    // slope times 2^12; 41 to 4096
    wire [12:0] slope = segment ? 13'd41 : 13'd4096;

    // intercept; -327 to 0
    wire signed [9:0] intercept = segment ? -10'sd327 : 10'd0;

    // slope times position; 0 to 134213632
    wire [26:0] product = slope * offset;

    // intercept times 2^12; -1339392 to 0
    wire signed [21:0] aligned_intercept = {intercept, 12'd0};

    // value times 2^12; -1339392 to 134213632
    wire signed [27:0] sum = {1'd0, product} + {{6{aligned_intercept[21]}}, aligned_intercept};

    // rounded down; -327 to 32767
    wire signed [15:0] value = sum[27:12];

    assign y = value;

    // Bits that do not matter for the result.
    wire _unused_ok = &{
        1'b0,
        sum[11:0]
    };

endmodule
