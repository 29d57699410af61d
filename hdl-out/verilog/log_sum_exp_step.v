// Unit log_sum_exp_step
//
// function    softplus(beta * x) / beta with beta = 1
// input       s16f12: value = code * 2^-12, codes -32768 to 32767
// domain      codes -32768 to 0; others must not occur
// output      u16f16: value = code * 2^-16, codes 0 to 65535
// criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-16
// worst case  0.997080640276 ulp at input code -5687 (value -1.388427734375): output code
//             14595 (value 0.2227020263671875), exact value 0.2227172406103557713
// unclamped   0.997080640276 ulp against the function itself, beyond the output range too
// saturation  none: the function stays within the output range
// checked     every input of the domain: 32769
// design      method cubic, fold even, 16 segments, 896 table bits
// spec        sha256 b3ff8b46e3f76ff02806d6c543ec5c3af2dcb40d4e39193c9118abc9c1030ab7
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.

// Latency 0 clock cycles.
module log_sum_exp_step (
    input wire signed [15:0] x,
    output wire [15:0] y
);

    // whether x lies in the lower half; 0 to 1
    wire negative = x < 16'sd0;

    // distance below the centre minus 1; -32768 to 32767
    wire signed [15:0] inverted = ~x;

    // distance from the centre, minus 1 in the lower half; 0 to 32767
    wire [14:0] address = negative ? inverted[14:0] : x[14:0];

    // high bits; 0 to 15
    wire [3:0] block = address[14:11];

    // low bits; 0 to 2047
    wire [10:0] offset = address[10:0];

    // position within the segment; 0 to 2048
    wire [11:0] position = {1'd0, offset} + {11'd0, negative};

    // coefficient 3 of the position; 0 to 255
    reg [7:0] coefficient_3;
    always @* begin
        case (block)
            4'd0: coefficient_3 = 8'd85;
            4'd1: coefficient_3 = 8'd199;
            4'd2: coefficient_3 = 8'd236;
            4'd3: coefficient_3 = 8'd255;
            4'd4: coefficient_3 = 8'd174;
            4'd5: coefficient_3 = 8'd128;
            4'd6: coefficient_3 = 8'd100;
            4'd7: coefficient_3 = 8'd42;
            4'd8: coefficient_3 = 8'd42;
            4'd9: coefficient_3 = 8'd44;
            4'd11: coefficient_3 = 8'd20;
            4'd13: coefficient_3 = 8'd15;
            4'd14: coefficient_3 = 8'd21;
            4'd15: coefficient_3 = 8'd14;
            default: coefficient_3 = 8'd0;
        endcase
    end

    // coefficient 2 of the position; 219 to 33188
    reg [15:0] coefficient_2;
    always @* begin
        case (block)
            4'd0: coefficient_2 = 16'd33188;
            4'd1: coefficient_2 = 16'd30909;
            4'd2: coefficient_2 = 16'd25511;
            4'd3: coefficient_2 = 16'd19587;
            4'd4: coefficient_2 = 16'd13441;
            4'd5: coefficient_2 = 16'd8988;
            4'd6: coefficient_2 = 16'd5941;
            4'd7: coefficient_2 = 16'd3473;
            4'd8: coefficient_2 = 16'd2315;
            4'd9: coefficient_2 = 16'd1665;
            4'd10: coefficient_2 = 16'd720;
            4'd11: coefficient_2 = 16'd654;
            4'd12: coefficient_2 = 16'd289;
            4'd13: coefficient_2 = 16'd331;
            4'd14: coefficient_2 = 16'd321;
            default: coefficient_2 = 16'd219;
        endcase
    end

    // sum of coefficient 3 times position; 0 to 522240
    wire [18:0] product_3 = coefficient_3 * position;

    // rounded down; 0 to 2040
    wire [10:0] term_3 = product_3[18:8];

    // coefficient 2 and those above it; 107 to 33188
    wire [15:0] sum_2 = coefficient_2 - {5'd0, term_3};

    // coefficient 1 of the position; 43 to 32778
    reg [15:0] coefficient_1;
    always @* begin
        case (block)
            4'd0: coefficient_1 = 16'd32778;
            4'd1: coefficient_1 = 16'd24743;
            4'd2: coefficient_1 = 16'd17611;
            4'd3: coefficient_1 = 16'd11956;
            4'd4: coefficient_1 = 16'd7802;
            4'd5: coefficient_1 = 16'd4967;
            4'd6: coefficient_1 = 16'd3112;
            4'd7: coefficient_1 = 16'd1911;
            4'd8: coefficient_1 = 16'd1178;
            4'd9: coefficient_1 = 16'd733;
            4'd10: coefficient_1 = 16'd435;
            4'd11: coefficient_1 = 16'd272;
            4'd12: coefficient_1 = 16'd163;
            4'd13: coefficient_1 = 16'd104;
            4'd14: coefficient_1 = 16'd66;
            default: coefficient_1 = 16'd43;
        endcase
    end

    // sum of coefficient 2 times position; 0 to 66576384
    wire [25:0] product_2 = sum_2 * position;

    // rounded down; 0 to 4063
    wire [11:0] term_2 = product_2[25:14];

    // coefficient 1 and those above it; 30 to 32778
    wire [15:0] slope = coefficient_1 - {4'd0, term_2};

    // slope times position; 0 to 58808320
    wire [25:0] product = slope * position;

    // aligned to the base; 0 to 14357
    wire [13:0] rise = product[25:12];

    // coefficient 0; 36 to 45426
    reg [15:0] coefficient_0;
    always @* begin
        case (block)
            4'd0: coefficient_0 = 16'd45426;
            4'd1: coefficient_0 = 16'd31069;
            4'd2: coefficient_0 = 16'd20529;
            4'd3: coefficient_0 = 16'd13199;
            4'd4: coefficient_0 = 16'd8318;
            4'd5: coefficient_0 = 16'd5170;
            4'd6: coefficient_0 = 16'd3184;
            4'd7: coefficient_0 = 16'd1949;
            4'd8: coefficient_0 = 16'd1189;
            4'd9: coefficient_0 = 16'd724;
            4'd10: coefficient_0 = 16'd440;
            4'd11: coefficient_0 = 16'd267;
            4'd12: coefficient_0 = 16'd162;
            4'd13: coefficient_0 = 16'd98;
            4'd14: coefficient_0 = 16'd59;
            default: coefficient_0 = 16'd36;
        endcase
    end

    // base minus rise; 21 to 45426
    wire [15:0] sum = coefficient_0 - {2'd0, rise};

    assign y = sum;

    // Bits that do not matter for the result.
    wire _unused_ok = &{
        1'b0,
        inverted[15], product_3[7:0], product_2[13:0], product[11:0]
    };

endmodule
