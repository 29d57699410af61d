// Unit softplus_s8f4_s8f4
//
// function    softplus(beta * x) / beta with beta = 1
// input       s8f4: value = code * 2^-4, codes -128 to 127
// output      s8f4: value = code * 2^-4, codes -128 to 127
// criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-4
// worst case  0.990582688017 ulp at input code -119 (value -7.4375): output code 1 (value
//             0.0625), exact value 0.00058858199896306744625
// unclamped   0.990582688017 ulp against the function itself, beyond the output range too
// saturation  1 inputs beyond the output range, above at codes 127 to 127
// checked     every input of the domain: 256
// design      method cubic, fold relu-even, 1 segments, 24 table bits
// spec        sha256 4530da81f17832bc4dd321baebf269f8a4dce256217888611b4b0edd0d9d81cf
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.

// Latency 0 clock cycles.
module softplus_s8f4_s8f4 (
    input wire signed [7:0] x,
    output wire signed [7:0] y
);

    // whether x lies in the lower half; 0 to 1
    wire negative = x < 8'sd0;

    // distance of x below the centre; -128 to 127
    wire signed [7:0] below = ~x;

    // distance of x from the centre; 0 to 127
    wire [6:0] distance = negative ? below[6:0] : x[6:0];

    // sum of coefficient 3 times position; 0 to 21717
    wire [14:0] product_3 = distance * 8'd171;

    // rounded down; 0 to 84
    wire [6:0] term_3 = product_3[14:8];

    // coefficient 2 and those above it; 81 to 165
    wire [7:0] sum_2 = 8'd165 - {1'd0, term_3};

    // sum of coefficient 2 times position; 0 to 10292
    wire [13:0] product_2 = sum_2 * distance;

    // rounded down; 0 to 160
    wire [7:0] term_2 = product_2[13:6];

    // coefficient 1 and those above it; 43 to 203
    wire [7:0] slope = 8'd203 - term_2;

    // slope times position; 0 to 5544
    wire [12:0] product = slope * distance;

    // base minus rise; 97 to 5641
    wire [12:0] sum = 13'd5641 - product;

    // rounded down; 0 to 11
    wire [3:0] value = sum[12:9];

    // x above the centre, otherwise 0; 0 to 127
    wire [6:0] relu = negative ? 7'd0 : x[6:0];

    // ramp plus the even residual; 0 to 127
    wire [6:0] ramp_plus_value = relu + {3'd0, value};

    assign y = {1'd0, ramp_plus_value};

    // Bits that do not matter for the result.
    wire _unused_ok = &{
        1'b0,
        below[7], product_3[7:0], product_2[5:0], sum[8:0]
    };

endmodule
