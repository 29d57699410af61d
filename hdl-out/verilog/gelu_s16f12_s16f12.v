// Unit gelu_s16f12_s16f12
//
// function    x * normal_cdf((x - mu) / sigma) with mu = 0, sigma = 1
// input       s16f12: value = code * 2^-12, codes -32768 to 32767
// output      s16f12: value = code * 2^-12, codes -32768 to 32767
// criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-12
// worst case  1 ulp at input code -32768 (value -8): output code -1 (value -0.000244140625),
//             exact value -4.9767684594174272988E-15
// unclamped   1 ulp against the function itself, beyond the output range too
// saturation  none: the function stays within the output range
// checked     every input of the domain: 65536
// design      method quadratic, fold relu-even, 16 segments, 624 table bits
// spec        sha256 e9711322e4205588506e47c1e9888abe39656ee9f377e796a98033ae3b1526dd
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.

// Latency 0 clock cycles.
module gelu_s16f12_s16f12 (
    input wire signed [15:0] x,
    output wire signed [15:0] y
);

    // whether x lies in the lower half; 0 to 1
    wire negative = x < 16'sd0;

    // distance of x below the centre; -32767 to 32768
    wire signed [16:0] below = 17'd0 - {x[15], x};

    // distance of x from the centre; 0 to 32768
    wire [15:0] distance = negative ? below[15:0] : x;

    // distance up to the limit; 0 to 16383
    wire [13:0] magnitude = distance > 16'd16383 ? 14'd16383 : distance[13:0];

    // high bits; 0 to 15
    wire [3:0] block = magnitude[13:10];

    // low bits; 0 to 1023
    wire [9:0] offset = magnitude[9:0];

    // coefficient 2 of the position; -11 to 101
    reg signed [7:0] coefficient_2;
    always @* begin
        case (block)
            4'd0: coefficient_2 = 8'd101;
            4'd1: coefficient_2 = 8'd91;
            4'd2: coefficient_2 = 8'd69;
            4'd3: coefficient_2 = 8'd43;
            4'd4: coefficient_2 = 8'd21;
            4'd5: coefficient_2 = 8'd0;
            4'd6: coefficient_2 = -8'sd5;
            4'd7: coefficient_2 = -8'sd11;
            4'd8: coefficient_2 = -8'sd11;
            4'd9: coefficient_2 = -8'sd11;
            4'd10: coefficient_2 = -8'sd11;
            4'd11: coefficient_2 = -8'sd9;
            default: coefficient_2 = -8'sd7;
        endcase
    end

    // coefficient 1 of the position; -16377 to 4182
    reg signed [14:0] coefficient_1;
    always @* begin
        case (block)
            4'd0: coefficient_1 = -15'sd16377;
            4'd1: coefficient_1 = -15'sd9979;
            4'd2: coefficient_1 = -15'sd4267;
            4'd3: coefficient_1 = 15'd123;
            4'd4: coefficient_1 = 15'd2810;
            4'd5: coefficient_1 = 15'd4182;
            4'd6: coefficient_1 = 15'd4108;
            4'd7: coefficient_1 = 15'd3584;
            4'd8: coefficient_1 = 15'd2706;
            4'd9: coefficient_1 = 15'd1909;
            4'd10: coefficient_1 = 15'd1315;
            4'd11: coefficient_1 = 15'd830;
            4'd12: coefficient_1 = 15'd507;
            4'd13: coefficient_1 = 15'd352;
            4'd14: coefficient_1 = 15'd286;
            default: coefficient_1 = 15'd259;
        endcase
    end

    // sum of coefficient 2 times position; -11253 to 103323
    wire signed [17:0] product_2 = coefficient_2 * $signed({1'd0, offset});

    // rounded down; -352 to 3228
    wire signed [12:0] term_2 = product_2[17:5];

    // coefficient 1 and those above it; -16377 to 4182
    wire signed [14:0] slope = coefficient_1 + {{2{term_2[12]}}, term_2};

    // slope times position; -13451427 to 4278186
    wire signed [24:0] product = slope * $signed({1'd0, offset});

    // aligned to the base; -26273 to 8355
    wire signed [15:0] rise = product[24:9];

    // coefficient 0; 4609 to 49185
    reg [15:0] coefficient_0;
    always @* begin
        case (block)
            4'd0: coefficient_0 = 16'd49185;
            4'd1: coefficient_0 = 16'd22905;
            4'd2: coefficient_0 = 16'd8760;
            4'd3: coefficient_0 = 16'd4609;
            4'd4: coefficient_0 = 16'd7605;
            4'd5: coefficient_0 = 16'd14542;
            4'd6: coefficient_0 = 16'd22943;
            4'd7: coefficient_0 = 16'd30822;
            4'd8: coefficient_0 = 16'd37279;
            4'd9: coefficient_0 = 16'd41992;
            4'd10: coefficient_0 = 16'd45085;
            4'd11: coefficient_0 = 16'd47003;
            4'd12: coefficient_0 = 16'd48088;
            4'd13: coefficient_0 = 16'd48646;
            4'd14: coefficient_0 = 16'd48904;
            default: coefficient_0 = 16'd49027;
        endcase
    end

    // value at position 0; -44543 to 33
    wire signed [16:0] base = {1'd0, coefficient_0} - 17'd49152;

    // base plus rise; -44543 to 33
    wire signed [16:0] sum = base + {rise[15], rise};

    // rounded down; -696 to 0
    wire signed [10:0] value = sum[16:6];

    // x above the centre, otherwise 0; 0 to 32767
    wire [14:0] relu = negative ? 15'd0 : x[14:0];

    // ramp plus the even residual; -696 to 32766
    wire signed [15:0] ramp_plus_value = {1'd0, relu} + {{5{value[10]}}, value};

    assign y = ramp_plus_value;

    // Bits that do not matter for the result.
    wire _unused_ok = &{
        1'b0,
        below[16], product_2[4:0], product[8:0], sum[5:0]
    };

endmodule
