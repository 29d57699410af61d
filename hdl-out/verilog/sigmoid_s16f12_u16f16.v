// Unit sigmoid_s16f12_u16f16
//
// function    sigmoid(x)
// input       s16f12: value = code * 2^-12, codes -32768 to 32767
// output      u16f16: value = code * 2^-16, codes 0 to 65535
// criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-16
// worst case  0.999999980132 ulp at input code 1 (value 0.000244140625): output code 32771
//             (value 0.5000457763671875), exact value 0.5000610351559468351
// unclamped   0.999999980132 ulp against the function itself, beyond the output range too
// saturation  none: the function stays within the output range
// checked     every input of the domain: 65536
// design      method quartic, fold none, 16 segments, 1136 table bits
// spec        sha256 e036e42fa8f9d4d617f9bb27a1022cec7b3d7ce6bbf13f134bbb360b68c20900
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.

// Latency 0 clock cycles.
module sigmoid_s16f12_u16f16 (
    input wire signed [15:0] x,
    output wire [15:0] y
);

    // high bits; -8 to 7
    wire signed [3:0] block = x[15:12];

    // segment that holds the input, negative ones last; 0 to 15
    wire [3:0] segment = block;

    // low bits; 0 to 4095
    wire [11:0] offset = x[11:0];

    // coefficient 4 of the position; -64 to 61
    reg signed [6:0] coefficient_4;
    always @* begin
        case (segment)
            4'd0: coefficient_4 = 7'd61;
            4'd1: coefficient_4 = 7'd60;
            4'd2: coefficient_4 = -7'sd19;
            4'd3: coefficient_4 = -7'sd20;
            4'd4: coefficient_4 = -7'sd15;
            4'd5: coefficient_4 = -7'sd1;
            4'd6: coefficient_4 = -7'sd13;
            4'd7: coefficient_4 = -7'sd8;
            4'd9: coefficient_4 = 7'd1;
            4'd14: coefficient_4 = -7'sd45;
            4'd15: coefficient_4 = 7'sh40;
            default: coefficient_4 = 7'd0;
        endcase
    end

    // coefficient 3 of the position; -24326 to 9401
    reg signed [15:0] coefficient_3;
    always @* begin
        case (segment)
            4'd0: coefficient_3 = -16'sd24326;
            4'd1: coefficient_3 = -16'sd5267;
            4'd2: coefficient_3 = 16'd9401;
            4'd3: coefficient_3 = 16'd6710;
            4'd4: coefficient_3 = 16'd3656;
            4'd5: coefficient_3 = 16'd890;
            4'd6: coefficient_3 = 16'd1940;
            4'd7: coefficient_3 = 16'd1088;
            4'd8: coefficient_3 = 16'd0;
            4'd9: coefficient_3 = 16'd91;
            4'd10: coefficient_3 = 16'd528;
            4'd11: coefficient_3 = 16'd1808;
            4'd12: coefficient_3 = 16'd4176;
            4'd13: coefficient_3 = 16'd6976;
            4'd14: coefficient_3 = 16'd8081;
            default: coefficient_3 = -16'sd8293;
        endcase
    end

    // sum of coefficient 4 times position; -262080 to 249795
    wire signed [18:0] product_4 = coefficient_4 * $signed({1'd0, offset});

    // rounded down; -4095 to 3903
    wire signed [12:0] term_4 = product_4[18:6];

    // coefficient 3 and those above it; -24326 to 9401
    wire signed [15:0] sum_3 = coefficient_3 + {{3{term_4[12]}}, term_4};

    // coefficient 2 of the position; -23840 to 24323
    reg signed [15:0] coefficient_2;
    always @* begin
        case (segment)
            4'd0: coefficient_2 = 16'd298;
            4'd1: coefficient_2 = -16'sd23840;
            4'd2: coefficient_2 = -16'sd21624;
            4'd3: coefficient_2 = -16'sd11049;
            4'd4: coefficient_2 = -16'sd4734;
            4'd5: coefficient_2 = -16'sd1695;
            4'd6: coefficient_2 = -16'sd1124;
            4'd7: coefficient_2 = -16'sd506;
            4'd8: coefficient_2 = 16'd133;
            4'd9: coefficient_2 = 16'd270;
            4'd10: coefficient_2 = 16'd685;
            4'd11: coefficient_2 = 16'd1477;
            4'd12: coefficient_2 = 16'd3993;
            4'd13: coefficient_2 = 16'd10431;
            4'd14: coefficient_2 = 16'd20898;
            default: coefficient_2 = 16'd24323;
        endcase
    end

    // sum of coefficient 3 times position; -83632185 to 33517575
    wire signed [27:0] product_3 = sum_3 * $signed({1'd0, offset});

    // rounded down; -10210 to 4091
    wire signed [14:0] term_3 = product_3[27:13];

    // coefficient 2 and those above it; -24744 to 24323
    wire signed [15:0] sum_2 = coefficient_2 + {term_3[14], term_3};

    // coefficient 1 of the position; 86 to 65529
    reg [15:0] coefficient_1;
    always @* begin
        case (segment)
            4'd0: coefficient_1 = 16'd65529;
            4'd1: coefficient_1 = 16'd51533;
            4'd2: coefficient_1 = 16'd27582;
            4'd3: coefficient_1 = 16'd11885;
            4'd4: coefficient_1 = 16'd4652;
            4'd5: coefficient_1 = 16'd1747;
            4'd6: coefficient_1 = 16'd696;
            4'd7: coefficient_1 = 16'd259;
            4'd8: coefficient_1 = 16'd86;
            4'd9: coefficient_1 = 16'd237;
            4'd10: coefficient_1 = 16'd629;
            4'd11: coefficient_1 = 16'd1771;
            4'd12: coefficient_1 = 16'd4678;
            4'd13: coefficient_1 = 16'd11857;
            4'd14: coefficient_1 = 16'd27505;
            default: coefficient_1 = 16'd51505;
        endcase
    end

    // sum of coefficient 2 times position; -100548630 to 96220215
    wire signed [27:0] product_2 = sum_2 * $signed({1'd0, offset});

    // rounded down; -12275 to 11745
    wire signed [14:0] term_2 = product_2[27:13];

    // coefficient 1 and those above it; 86 to 65529
    wire [15:0] slope = coefficient_1 + {term_2[14], term_2};

    // slope times position; 0 to 248050530
    wire [27:0] product = slope * offset;

    // aligned to the base; 0 to 15139
    wire [13:0] rise = product[27:14];

    // coefficient 0; 22 to 65477
    reg [15:0] coefficient_0;
    always @* begin
        case (segment)
            4'd0: coefficient_0 = 16'd32768;
            4'd1: coefficient_0 = 16'd47911;
            4'd2: coefficient_0 = 16'd57724;
            4'd3: coefficient_0 = 16'd62428;
            4'd4: coefficient_0 = 16'd64358;
            4'd5: coefficient_0 = 16'd65098;
            4'd6: coefficient_0 = 16'd65374;
            4'd7: coefficient_0 = 16'd65477;
            4'd8: coefficient_0 = 16'd22;
            4'd9: coefficient_0 = 16'd60;
            4'd10: coefficient_0 = 16'd163;
            4'd11: coefficient_0 = 16'd439;
            4'd12: coefficient_0 = 16'd1179;
            4'd13: coefficient_0 = 16'd3109;
            4'd14: coefficient_0 = 16'd7813;
            default: coefficient_0 = 16'd17626;
        endcase
    end

    // base plus rise; 22 to 65514
    wire [15:0] sum = coefficient_0 + {2'd0, rise};

    assign y = sum;

    // Bits that do not matter for the result.
    wire _unused_ok = &{
        1'b0,
        product_4[5:0], product_3[12:0], product_2[12:0], product[13:0]
    };

endmodule
