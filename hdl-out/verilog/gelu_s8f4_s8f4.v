// Unit gelu_s8f4_s8f4
//
// function    x * normal_cdf((x - mu) / sigma) with mu = 0, sigma = 1
// input       s8f4: value = code * 2^-4, codes -128 to 127
// output      s8f4: value = code * 2^-4, codes -128 to 127
// criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-4
// worst case  0.911890852958 ulp at input code 30 (value 1.875): output code 30 (value 1.875),
//             exact value 1.8180068216901349218
// unclamped   0.911890852958 ulp against the function itself, beyond the output range too
// saturation  none: the function stays within the output range
// checked     every input of the domain: 256
// design      method quadratic, fold relu-even, 1 segments, 16 table bits
// spec        sha256 d15ad3337adc1103070a725c7ff4a799fd6b1475b635d2e6ea3a60241d19362c
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.

// Latency 0 clock cycles.
module gelu_s8f4_s8f4 (
    input wire signed [7:0] x,
    output wire signed [7:0] y
);

    // whether x lies in the lower half; 0 to 1
    wire negative = x < 8'sd0;

    // distance of x below the centre; -127 to 128
    wire signed [8:0] below = 9'd0 - {x[7], x};

    // distance of x from the centre; 0 to 128
    wire [7:0] distance = negative ? below[7:0] : x;

    // distance up to the limit; 0 to 31
    wire [4:0] magnitude = distance > 8'd31 ? 5'd31 : distance[4:0];

    // sum of coefficient 2 times position; 0 to 5301
    wire [12:0] product_2 = magnitude * 8'd171;

    // rounded down; 0 to 165
    wire [7:0] term_2 = product_2[12:5];

    // coefficient 1 and those above it; 5 to 170
    wire [7:0] slope = 8'd170 - term_2;

    // slope times position; 0 to 1360
    wire [10:0] product = slope * magnitude;

    // base minus rise; -1058 to 302
    wire signed [11:0] sum = 12'd302 - {1'd0, product};

    // rounded down; -3 to 0
    wire signed [2:0] value = sum[11:9];

    // x above the centre, otherwise 0; 0 to 127
    wire [6:0] relu = negative ? 7'd0 : x[6:0];

    // ramp plus the even residual; -3 to 127
    wire signed [7:0] ramp_plus_value = {1'd0, relu} + {{5{value[2]}}, value};

    assign y = ramp_plus_value;

    // Bits that do not matter for the result.
    wire _unused_ok = &{
        1'b0,
        below[8], product_2[4:0], sum[8:0]
    };

endmodule
