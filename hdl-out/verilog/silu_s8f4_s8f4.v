// Unit silu_s8f4_s8f4
//
// function    x * sigmoid(x)
// input       s8f4: value = code * 2^-4, codes -128 to 127
// output      s8f4: value = code * 2^-4, codes -128 to 127
// criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-4
// worst case  0.965672799151 ulp at input code -40 (value -2.5): output code -4 (value -0.25),
//             exact value -0.18964545005310887798
// unclamped   0.965672799151 ulp against the function itself, beyond the output range too
// saturation  none: the function stays within the output range
// checked     every input of the domain: 256
// design      method quartic, fold relu-even, 1 segments, 46 table bits
// spec        sha256 a867b6fa0c3b319d38da80ae5f94fd6069c0eae01ddec7f2ae488162a877d6e0
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.

// Latency 0 clock cycles.
module silu_s8f4_s8f4 (
    input wire signed [7:0] x,
    output wire signed [7:0] y
);

    // whether x lies in the lower half; 0 to 1
    wire negative = x < 8'sd0;

    // distance of x below the centre; -128 to 127
    wire signed [7:0] below = ~x;

    // distance of x from the centre; 0 to 127
    wire [6:0] distance = negative ? below[6:0] : x[6:0];

    // sum of coefficient 4 times position; 0 to 19050
    wire [14:0] product_4 = distance * 8'd150;

    // rounded down; 0 to 74
    wire [6:0] term_4 = product_4[14:8];

    // coefficient 3 and those above it; 96 to 170
    wire [7:0] sum_3 = 8'd170 - {1'd0, term_4};

    // sum of coefficient 3 times position; 0 to 12222
    wire [13:0] product_3 = sum_3 * distance;

    // aligned; 0 to 24444
    wire [14:0] term_3 = {product_3, 1'd0};

    // coefficient 2 and those above it; 7957 to 32401
    wire [14:0] sum_2 = 15'd32401 - term_3;

    // sum of coefficient 2 times position; 0 to 1020039
    wire [19:0] product_2 = sum_2 * distance;

    // rounded down; 0 to 31876
    wire [14:0] term_2 = product_2[19:5];

    // coefficient 1 and those above it; -120 to 31756
    wire signed [15:0] slope = 16'd31756 - {1'd0, term_2};

    // slope times position; -14760 to 314157
    wire signed [19:0] product = slope * $signed({1'd0, distance});

    // base minus rise; -270401 to 58516
    wire signed [19:0] sum = 20'd43756 - product;

    // rounded down; -5 to 0
    wire signed [3:0] value = sum[19:16];

    // x above the centre, otherwise 0; 0 to 127
    wire [6:0] relu = negative ? 7'd0 : x[6:0];

    // ramp plus the even residual; -5 to 127
    wire signed [7:0] ramp_plus_value = {1'd0, relu} + {{4{value[3]}}, value};

    assign y = ramp_plus_value;

    // Bits that do not matter for the result.
    wire _unused_ok = &{
        1'b0,
        below[7], product_4[7:0], product_2[4:0], sum[15:0]
    };

endmodule
