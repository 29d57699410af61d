// Unit silu_s16f12_s16f12
//
// function    x * sigmoid(x)
// input       s16f12: value = code * 2^-12, codes -32768 to 32767
// output      s16f12: value = code * 2^-12, codes -32768 to 32767
// criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-12
// worst case  0.974813743069 ulp at input code -558 (value -0.13623046875): output code -261
//             (value -0.063720703125), exact value -0.063482711488508643563
// unclamped   0.974813743069 ulp against the function itself, beyond the output range too
// saturation  none: the function stays within the output range
// checked     every input of the domain: 65536
// design      method cubic, fold relu-even, 8 segments, 448 table bits
// spec        sha256 fe127e81aab6bf1a01b0cfade74b4c13e81bb7daeb918e1f82851bdaaa0bbce7
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.

// Latency 0 clock cycles.
module silu_s16f12_s16f12 (
    input wire signed [15:0] x,
    output wire signed [15:0] y
);

    // whether x lies in the lower half; 0 to 1
    wire negative = x < 16'sd0;

    // distance below the centre minus 1; -32768 to 32767
    wire signed [15:0] inverted = ~x;

    // distance from the centre, minus 1 in the lower half; 0 to 32767
    wire [14:0] address = negative ? inverted[14:0] : x[14:0];

    // high bits; 0 to 7
    wire [2:0] block = address[14:12];

    // low bits; 0 to 4095
    wire [11:0] offset = address[11:0];

    // position within the segment; 0 to 4096
    wire [12:0] position = {1'd0, offset} + {12'd0, negative};

    // coefficient 3 of the position; -84 to 1
    reg signed [7:0] coefficient_3;
    always @* begin
        case (block)
            3'd0: coefficient_3 = -8'sd73;
            3'd1: coefficient_3 = -8'sd84;
            3'd2: coefficient_3 = -8'sd26;
            default: coefficient_3 = 8'd1;
        endcase
    end

    // coefficient 2 of the position; -1223 to 17733
    reg signed [15:0] coefficient_2;
    always @* begin
        case (block)
            3'd0: coefficient_2 = 16'd17733;
            3'd1: coefficient_2 = 16'd9265;
            3'd2: coefficient_2 = 16'd1077;
            3'd3: coefficient_2 = -16'sd1223;
            3'd4: coefficient_2 = -16'sd881;
            3'd5: coefficient_2 = -16'sd540;
            3'd6: coefficient_2 = -16'sd220;
            default: coefficient_2 = -16'sd199;
        endcase
    end

    // sum of coefficient 3 times position; -344064 to 4096
    wire signed [19:0] product_3 = coefficient_3 * $signed({1'd0, position});

    // rounded down; -2688 to 32
    wire signed [12:0] term_3 = product_3[19:7];

    // coefficient 2 and those above it; -1223 to 17733
    wire signed [15:0] sum_2 = coefficient_2 + {{3{term_3[12]}}, term_3};

    // coefficient 1 of the position; -16512 to 3030
    reg signed [15:0] coefficient_1;
    always @* begin
        case (block)
            3'd0: coefficient_1 = -16'sd16512;
            3'd1: coefficient_1 = -16'sd2284;
            3'd2: coefficient_1 = 16'd3030;
            3'd3: coefficient_1 = 16'd2901;
            3'd4: coefficient_1 = 16'd1682;
            3'd5: coefficient_1 = 16'd866;
            3'd6: coefficient_1 = 16'd371;
            default: coefficient_1 = 16'd205;
        endcase
    end

    // sum of coefficient 2 times position; -4881240 to 63066112
    wire signed [26:0] product_2 = sum_2 * $signed({1'd0, position});

    // rounded down; -596 to 7698
    wire signed [13:0] term_2 = product_2[26:13];

    // coefficient 1 and those above it; -16512 to 3204
    wire signed [15:0] slope = coefficient_1 + {{2{term_2[13]}}, term_2};

    // slope times position; -36102144 to 12910592
    wire signed [26:0] product = slope * $signed({1'd0, position});

    // aligned to the base; -35256 to 12608
    wire signed [16:0] rise = product[26:10];

    // coefficient 0; 13902 to 49183
    reg [15:0] coefficient_0;
    always @* begin
        case (block)
            3'd0: coefficient_0 = 16'd49183;
            3'd1: coefficient_0 = 16'd13902;
            3'd2: coefficient_0 = 16'd17914;
            3'd3: coefficient_0 = 16'd30521;
            3'd4: coefficient_0 = 16'd39747;
            3'd5: coefficient_0 = 16'd44767;
            3'd6: coefficient_0 = 16'd47238;
            default: coefficient_0 = 16'd48319;
        endcase
    end

    // value at position 0; -35250 to 31
    wire signed [16:0] base = {1'd0, coefficient_0} - 17'd49152;

    // base plus rise; -36475 to 31
    wire signed [16:0] sum = base + rise;

    // rounded down; -1140 to 0
    wire signed [11:0] value = sum[16:5];

    // x above the centre, otherwise 0; 0 to 32767
    wire [14:0] relu = negative ? 15'd0 : x[14:0];

    // ramp plus the even residual; -1140 to 32756
    wire signed [15:0] ramp_plus_value = {1'd0, relu} + {{4{value[11]}}, value};

    assign y = ramp_plus_value;

    // Bits that do not matter for the result.
    wire _unused_ok = &{
        1'b0,
        inverted[15], product_3[6:0], product_2[12:0], product[9:0], sum[4:0]
    };

endmodule
