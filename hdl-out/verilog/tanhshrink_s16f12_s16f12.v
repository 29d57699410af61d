// Unit tanhshrink_s16f12_s16f12
//
// function    x - tanh(x)
// input       s16f12: value = code * 2^-12, codes -32768 to 32767
// output      s16f12: value = code * 2^-12, codes -32768 to 32767
// criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-12
// worst case  0.999902388133 ulp at input code -17 (value -0.004150390625): output code -1
//             (value -0.000244140625), exact value -2.3831022302848960847E-8
// unclamped   0.999902388133 ulp against the function itself, beyond the output range too
// saturation  none: the function stays within the output range
// checked     every input of the domain: 65536
// design      method quartic, fold none, 16 segments, 1136 table bits
// spec        sha256 0dc286c44d02d1f2dc96f0f0ebb357fe55385769c4708dc65705151648404567
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.

// Latency 0 clock cycles.
module tanhshrink_s16f12_s16f12 (
    input wire signed [15:0] x,
    output wire signed [15:0] y
);

    // high bits; -8 to 7
    wire signed [3:0] block = x[15:12];

    // segment that holds the input, negative ones last; 0 to 15
    wire [3:0] segment = block;

    // low bits; 0 to 4095
    wire [11:0] offset = x[11:0];

    // coefficient 4 of the position; -74 to 70
    reg signed [7:0] coefficient_4;
    always @* begin
        case (segment)
            4'd0: coefficient_4 = -8'sd74;
            4'd1: coefficient_4 = 8'd9;
            4'd2: coefficient_4 = 8'd7;
            4'd3: coefficient_4 = 8'd7;
            4'd4: coefficient_4 = 8'd7;
            4'd5: coefficient_4 = 8'd7;
            4'd6: coefficient_4 = 8'd7;
            4'd7: coefficient_4 = 8'd7;
            4'd14: coefficient_4 = -8'sd9;
            4'd15: coefficient_4 = 8'd70;
            default: coefficient_4 = 8'd0;
        endcase
    end

    // coefficient 3 of the position; -11331 to 25536
    reg signed [15:0] coefficient_3;
    always @* begin
        case (segment)
            4'd0: coefficient_3 = 16'd25536;
            4'd1: coefficient_3 = -16'sd8136;
            4'd2: coefficient_3 = -16'sd2829;
            4'd3: coefficient_3 = -16'sd1912;
            4'd4: coefficient_3 = -16'sd1541;
            4'd5: coefficient_3 = -16'sd1890;
            4'd6: coefficient_3 = -16'sd1890;
            4'd7: coefficient_3 = -16'sd1890;
            4'd13: coefficient_3 = -16'sd1152;
            4'd14: coefficient_3 = -16'sd3438;
            4'd15: coefficient_3 = -16'sd11331;
            default: coefficient_3 = 16'd0;
        endcase
    end

    // sum of coefficient 4 times position; -303030 to 286650
    wire signed [19:0] product_4 = coefficient_4 * $signed({1'd0, offset});

    // rounded down; -9470 to 8957
    wire signed [14:0] term_4 = product_4[19:5];

    // coefficient 3 and those above it; -11331 to 25536
    wire signed [15:0] sum_3 = coefficient_3 + {term_4[14], term_4};

    // coefficient 2 of the position; -19989 to 21290
    reg signed [15:0] coefficient_2;
    always @* begin
        case (segment)
            4'd0: coefficient_2 = -16'sd460;
            4'd1: coefficient_2 = 16'd21290;
            4'd2: coefficient_2 = 16'd4540;
            4'd3: coefficient_2 = 16'd1555;
            4'd4: coefficient_2 = 16'd782;
            4'd5: coefficient_2 = 16'd1260;
            4'd6: coefficient_2 = 16'd1260;
            4'd7: coefficient_2 = 16'd1260;
            4'd12: coefficient_2 = -16'sd235;
            4'd13: coefficient_2 = -16'sd157;
            4'd14: coefficient_2 = -16'sd3951;
            4'd15: coefficient_2 = -16'sd19989;
            default: coefficient_2 = 16'd0;
        endcase
    end

    // sum of coefficient 3 times position; -28603575 to 65790270
    wire signed [26:0] product_3 = sum_3 * $signed({1'd0, offset});

    // rounded down; -6984 to 16062
    wire signed [14:0] term_3 = product_3[26:12];

    // coefficient 2 and those above it; -23572 to 21290
    wire signed [15:0] sum_2 = coefficient_2 + {term_3[14], term_3};

    // coefficient 1 of the position; 6 to 16384
    reg [14:0] coefficient_1;
    always @* begin
        case (segment)
            4'd0: coefficient_1 = 15'd6;
            4'd1: coefficient_1 = 15'd9490;
            4'd2: coefficient_1 = 15'd15226;
            4'd3: coefficient_1 = 15'd16181;
            4'd4: coefficient_1 = 15'd16346;
            4'd5: coefficient_1 = 15'd16321;
            4'd6: coefficient_1 = 15'd16321;
            4'd7: coefficient_1 = 15'd16321;
            4'd11: coefficient_1 = 15'd16376;
            4'd12: coefficient_1 = 15'd16374;
            4'd13: coefficient_1 = 15'd16205;
            4'd14: coefficient_1 = 15'd15203;
            4'd15: coefficient_1 = 15'd9495;
            default: coefficient_1 = 15'd16384;
        endcase
    end

    // sum of coefficient 2 times position; -91576485 to 63890190
    wire signed [27:0] product_2 = sum_2 * $signed({1'd0, offset});

    // rounded down; -5590 to 3899
    wire signed [13:0] term_2 = product_2[27:14];

    // coefficient 1 and those above it; 5 to 16388
    wire [14:0] slope = coefficient_1 + {term_2[13], term_2};

    // slope times position; 0 to 67104765
    wire [25:0] product = slope * offset;

    // aligned to the base; 0 to 4095
    wire [11:0] rise = product[25:14];

    // coefficient 0; -28673 to 24577
    reg signed [15:0] coefficient_0;
    always @* begin
        case (segment)
            4'd0: coefficient_0 = 16'd0;
            4'd1: coefficient_0 = 16'd977;
            4'd2: coefficient_0 = 16'd4244;
            4'd3: coefficient_0 = 16'd8213;
            4'd4: coefficient_0 = 16'd12291;
            4'd5: coefficient_0 = 16'd16385;
            4'd6: coefficient_0 = 16'd20481;
            4'd7: coefficient_0 = 16'd24577;
            4'd8: coefficient_0 = -16'sd28673;
            4'd9: coefficient_0 = -16'sd24577;
            4'd10: coefficient_0 = -16'sd20481;
            4'd11: coefficient_0 = -16'sd16384;
            4'd12: coefficient_0 = -16'sd12290;
            4'd13: coefficient_0 = -16'sd8212;
            4'd14: coefficient_0 = -16'sd4243;
            default: coefficient_0 = -16'sd976;
        endcase
    end

    // base plus rise; -28673 to 28672
    wire signed [15:0] sum = coefficient_0 + {4'd0, rise};

    assign y = sum;

    // Bits that do not matter for the result.
    wire _unused_ok = &{
        1'b0,
        product_4[4:0], product_3[11:0], product_2[13:0], product[13:0]
    };

endmodule
