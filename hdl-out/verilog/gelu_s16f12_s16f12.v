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
// design      method quadratic, fold relu-even, 16 segments, 640 table bits
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

    // distance of x below the centre; -32768 to 32767
    wire signed [15:0] below = ~x;

    // distance of x from the centre; 0 to 32767
    wire [14:0] distance = negative ? below[14:0] : x[14:0];

    // distance up to the limit; 0 to 16383
    wire [13:0] magnitude = distance > 15'd16383 ? 14'd16383 : distance[13:0];

    // high bits; 0 to 15
    wire [3:0] block = magnitude[13:10];

    // low bits; 0 to 1023
    wire [9:0] offset = magnitude[9:0];

    // coefficient 2 of the position; -13 to 101
    reg signed [7:0] coefficient_2;
    always @* begin
        case (block)
            4'd0: coefficient_2 = 8'd101;
            4'd1: coefficient_2 = 8'd88;
            4'd2: coefficient_2 = 8'd67;
            4'd3: coefficient_2 = 8'd45;
            4'd4: coefficient_2 = 8'd20;
            4'd5: coefficient_2 = -8'sd1;
            4'd7: coefficient_2 = -8'sd13;
            4'd8: coefficient_2 = -8'sd13;
            4'd9: coefficient_2 = -8'sd13;
            4'd10: coefficient_2 = -8'sd12;
            default: coefficient_2 = -8'sd6;
        endcase
    end

    // coefficient 1 of the position; -16386 to 4210
    reg signed [15:0] coefficient_1;
    always @* begin
        case (block)
            4'd0: coefficient_1 = -16'sd16386;
            4'd1: coefficient_1 = -16'sd9875;
            4'd2: coefficient_1 = -16'sd4191;
            4'd3: coefficient_1 = 16'd51;
            4'd4: coefficient_1 = 16'd2846;
            4'd5: coefficient_1 = 16'd4210;
            4'd6: coefficient_1 = 16'd4138;
            4'd7: coefficient_1 = 16'd3649;
            4'd8: coefficient_1 = 16'd2779;
            4'd9: coefficient_1 = 16'd1977;
            4'd10: coefficient_1 = 16'd1343;
            4'd11: coefficient_1 = 16'd730;
            4'd12: coefficient_1 = 16'd479;
            4'd13: coefficient_1 = 16'd320;
            4'd14: coefficient_1 = 16'd252;
            default: coefficient_1 = 16'd235;
        endcase
    end

    // sum of coefficient 2 times position; -13299 to 103323
    wire signed [17:0] product_2 = coefficient_2 * $signed({1'd0, offset});

    // rounded down; -416 to 3228
    wire signed [12:0] term_2 = product_2[17:5];

    // coefficient 1 and those above it; -16386 to 4210
    wire signed [15:0] slope = coefficient_1 + {{3{term_2[12]}}, term_2};

    // slope times position; -13460634 to 4274094
    wire signed [24:0] product = slope * $signed({1'd0, offset});

    // aligned to the base; -26291 to 8347
    wire signed [15:0] rise = product[24:9];

    // coefficient 0; 4641 to 49182
    reg [15:0] coefficient_0;
    always @* begin
        case (block)
            4'd0: coefficient_0 = 16'd49182;
            4'd1: coefficient_0 = 16'd22863;
            4'd2: coefficient_0 = 16'd8723;
            4'd3: coefficient_0 = 16'd4641;
            4'd4: coefficient_0 = 16'd7599;
            4'd5: coefficient_0 = 16'd14535;
            4'd6: coefficient_0 = 16'd22947;
            4'd7: coefficient_0 = 16'd30801;
            4'd8: coefficient_0 = 16'd37261;
            4'd9: coefficient_0 = 16'd41974;
            4'd10: coefficient_0 = 16'd45083;
            4'd11: coefficient_0 = 16'd47032;
            4'd12: coefficient_0 = 16'd48096;
            4'd13: coefficient_0 = 16'd48656;
            4'd14: coefficient_0 = 16'd48915;
            default: coefficient_0 = 16'd49033;
        endcase
    end

    // value at position 0; -44511 to 30
    wire signed [16:0] base = {1'd0, coefficient_0} - 17'd49152;

    // base plus rise; -44528 to 30
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
        below[15], product_2[4:0], product[8:0], sum[5:0]
    };

endmodule
