// Unit elu_s12f8_s12f8
//
// function    if(x > 0, x, alpha * (exp(x) - 1)) with alpha = 1
// input       s12f8: value = code * 2^-8, codes -2048 to 2047
// output      s12f8: value = code * 2^-8, codes -2048 to 2047
// criterion   correct: the nearest code, error at most 1/2 ulp, exact halves: even; 1 ulp =
//             2^-8
// worst case  0.49997831201 ulp at input code -1597 (value -6.23828125): output code -255
//             (value -0.99609375), exact value -0.99804679028128863591
// unclamped   0.49997831201 ulp against the function itself, beyond the output range too
// saturation  none: the function stays within the output range
// checked     every input of the domain: 4096
// design      method cubic, fold none, 16 segments, 1072 table bits
// spec        sha256 2ed7c890d9196aeaa48f244ea04d8a53754738aa362b199f5c3b7c957f6d5b40
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.

// Latency 0 clock cycles.
module elu_s12f8_s12f8 (
    input wire signed [11:0] x,
    output wire signed [11:0] y
);

    // high bits; -8 to 7
    wire signed [3:0] block = x[11:8];

    // segment that holds the input, negative ones last; 0 to 15
    wire [3:0] segment = block;

    // low bits; 0 to 255
    wire [7:0] offset = x[7:0];

    // coefficient 3 of the position; 0 to 200
    reg [7:0] coefficient_3;
    always @* begin
        case (segment)
            4'd8: coefficient_3 = 8'd0;
            4'd9: coefficient_3 = 8'd0;
            4'd10: coefficient_3 = 8'd0;
            4'd11: coefficient_3 = 8'd0;
            4'd12: coefficient_3 = 8'd3;
            4'd13: coefficient_3 = 8'd29;
            4'd14: coefficient_3 = 8'd83;
            4'd15: coefficient_3 = 8'd200;
            default: coefficient_3 = 8'd30;
        endcase
    end

    // coefficient 2 of the position; -4142 to 21261
    reg signed [15:0] coefficient_2;
    always @* begin
        case (segment)
            4'd8: coefficient_2 = 16'd0;
            4'd9: coefficient_2 = 16'd0;
            4'd10: coefficient_2 = 16'd0;
            4'd11: coefficient_2 = 16'd853;
            4'd12: coefficient_2 = 16'd1754;
            4'd13: coefficient_2 = 16'd2686;
            4'd14: coefficient_2 = 16'd6898;
            4'd15: coefficient_2 = 16'd21261;
            default: coefficient_2 = -16'sd4142;
        endcase
    end

    // sum of coefficient 3 times position; 0 to 51000
    wire [15:0] product_3 = coefficient_3 * offset;

    // rounded down; 0 to 12750
    wire [13:0] term_3 = product_3[15:2];

    // coefficient 2 and those above it; -4142 to 34011
    wire signed [16:0] sum_2 = {coefficient_2[15], coefficient_2} + {3'd0, term_3};

    // coefficient 1 of the position; 64 to 33343
    reg [15:0] coefficient_1;
    always @* begin
        case (segment)
            4'd8: coefficient_1 = 16'd64;
            4'd9: coefficient_1 = 16'd84;
            4'd10: coefficient_1 = 16'd74;
            4'd11: coefficient_1 = 16'd153;
            4'd12: coefficient_1 = 16'd528;
            4'd13: coefficient_1 = 16'd1670;
            4'd14: coefficient_1 = 16'd4583;
            4'd15: coefficient_1 = 16'd12180;
            default: coefficient_1 = 16'd33343;
        endcase
    end

    // sum of coefficient 2 times position; -568650 to 8672805
    wire signed [24:0] product_2 = sum_2 * $signed({1'd0, offset});

    // rounded down; -556 to 8469
    wire signed [14:0] term_2 = product_2[24:10];

    // coefficient 1 and those above it; 64 to 33343
    wire [15:0] slope = coefficient_1 + {term_2[14], term_2};

    // slope times position; 0 to 8360685
    wire [22:0] product = slope * offset;

    // coefficient 0; -8380385 to 58724479
    reg signed [26:0] coefficient_0;
    always @* begin
        case (segment)
            4'd0: coefficient_0 = 27'd4223;
            4'd1: coefficient_0 = 27'd8392831;
            4'd2: coefficient_0 = 27'd16781439;
            4'd3: coefficient_0 = 27'd25170047;
            4'd4: coefficient_0 = 27'd33558655;
            4'd5: coefficient_0 = 27'd41947263;
            4'd6: coefficient_0 = 27'd50335871;
            4'd7: coefficient_0 = 27'd58724479;
            4'd8: coefficient_0 = -27'sd8380385;
            4'd9: coefficient_0 = -27'sd8372179;
            4'd10: coefficient_0 = -27'sd8339390;
            4'd11: coefficient_0 = -27'sd8312478;
            4'd12: coefficient_0 = -27'sd8216079;
            4'd13: coefficient_0 = -27'sd7955435;
            4'd14: coefficient_0 = -27'sd7240259;
            default: coefficient_0 = -27'sd5287752;
        endcase
    end

    // base plus rise; -8380385 to 67085164
    wire signed [26:0] sum = coefficient_0 + {4'd0, product};

    // rounded down; -256 to 2047
    wire signed [11:0] value = sum[26:15];

    assign y = value;

    // Bits that do not matter for the result.
    wire _unused_ok = &{
        1'b0,
        product_3[1:0], product_2[9:0], sum[14:0]
    };

endmodule
