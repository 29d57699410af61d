// Unit sigmoid_s12f8_u12f12
//
// function    sigmoid(x)
// input       s12f8: value = code * 2^-8, codes -2048 to 2047
// output      u12f12: value = code * 2^-12, codes 0 to 4095
// criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-12
// worst case  0.999994913745 ulp at input code -1 (value -0.00390625): output code 2045 (value
//             0.499267578125), exact value 0.49902343874176153804
// unclamped   0.999994913745 ulp against the function itself, beyond the output range too
// saturation  none: the function stays within the output range
// checked     every input of the domain: 4096
// design      method quartic, fold none, 8 segments, 576 table bits
// spec        sha256 87161f4b0bef70e1f48777f390096adf15a2aea05976696c8d5b64cad8c2b0a1
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.

// Latency 0 clock cycles.
module sigmoid_s12f8_u12f12 (
    input wire signed [11:0] x,
    output wire [11:0] y
);

    // high bits; -4 to 3
    wire signed [2:0] block = x[11:9];

    // segment that holds the input, negative ones last; 0 to 7
    wire [2:0] segment = block;

    // low bits; 0 to 511
    wire [8:0] offset = x[8:0];

    // coefficient 4 of the position; -55 to 84
    reg signed [7:0] coefficient_4;
    always @* begin
        case (segment)
            3'd0: coefficient_4 = 8'd84;
            3'd1: coefficient_4 = -8'sd23;
            3'd2: coefficient_4 = -8'sd23;
            3'd3: coefficient_4 = -8'sd20;
            3'd7: coefficient_4 = -8'sd55;
            default: coefficient_4 = 8'd0;
        endcase
    end

    // coefficient 3 of the position; -27775 to 11522
    reg signed [15:0] coefficient_3;
    always @* begin
        case (segment)
            3'd0: coefficient_3 = -16'sd27775;
            3'd1: coefficient_3 = 16'd11522;
            3'd2: coefficient_3 = 16'd6854;
            3'd3: coefficient_3 = 16'd5188;
            3'd4: coefficient_3 = 16'd0;
            3'd5: coefficient_3 = 16'd683;
            3'd6: coefficient_3 = 16'd6052;
            default: coefficient_3 = 16'd7656;
        endcase
    end

    // sum of coefficient 4 times position; -28105 to 42924
    wire signed [16:0] product_4 = coefficient_4 * $signed({1'd0, offset});

    // rounded down; -7027 to 10731
    wire signed [14:0] term_4 = product_4[16:2];

    // coefficient 3 and those above it; -27775 to 11522
    wire signed [15:0] sum_3 = coefficient_3 + {term_4[14], term_4};

    // coefficient 2 of the position; -23271 to 22217
    reg signed [15:0] coefficient_2;
    always @* begin
        case (segment)
            3'd0: coefficient_2 = 16'd1498;
            3'd1: coefficient_2 = -16'sd23271;
            3'd2: coefficient_2 = -16'sd7035;
            3'd3: coefficient_2 = -16'sd3606;
            3'd4: coefficient_2 = 16'd171;
            3'd5: coefficient_2 = 16'd851;
            3'd6: coefficient_2 = 16'd2066;
            default: coefficient_2 = 16'd22217;
        endcase
    end

    // sum of coefficient 3 times position; -8709484 to 4385913
    wire signed [24:0] product_3 = sum_3 * $signed({1'd0, offset});

    // rounded down; -17011 to 8566
    wire signed [15:0] term_3 = product_3[24:9];

    // coefficient 2 and those above it; -23271 to 24298
    wire signed [15:0] sum_2 = coefficient_2 + term_3;

    // coefficient 1 of the position; 113 to 65463
    reg [15:0] coefficient_1;
    always @* begin
        case (segment)
            3'd0: coefficient_1 = 16'd65463;
            3'd1: coefficient_1 = 16'd27960;
            3'd2: coefficient_1 = 16'd5134;
            3'd3: coefficient_1 = 16'd1243;
            3'd4: coefficient_1 = 16'd113;
            3'd5: coefficient_1 = 16'd462;
            3'd6: coefficient_1 = 16'd5189;
            default: coefficient_1 = 16'd27111;
        endcase
    end

    // sum of coefficient 2 times position; -7927143 to 11673284
    wire signed [24:0] product_2 = sum_2 * $signed({1'd0, offset});

    // rounded down; -15483 to 22799
    wire signed [15:0] term_2 = product_2[24:9];

    // coefficient 1 and those above it; 113 to 65483
    wire [15:0] slope = coefficient_1 + term_2;

    // slope times position; 0 to 25539780
    wire [24:0] product = slope * offset;

    // aligned to the base; 0 to 24941
    wire [14:0] rise = product[24:10];

    // coefficient 0; 22 to 65372
    reg [15:0] coefficient_0;
    always @* begin
        case (segment)
            3'd0: coefficient_0 = 16'd32772;
            3'd1: coefficient_0 = 16'd57724;
            3'd2: coefficient_0 = 16'd64357;
            3'd3: coefficient_0 = 16'd65372;
            3'd4: coefficient_0 = 16'd22;
            3'd5: coefficient_0 = 16'd179;
            3'd6: coefficient_0 = 16'd1175;
            default: coefficient_0 = 16'd7829;
        endcase
    end

    // base plus rise; 22 to 65522
    wire [15:0] sum = coefficient_0 + {1'd0, rise};

    // rounded down; 1 to 4095
    wire [11:0] value = sum[15:4];

    assign y = value;

    // Bits that do not matter for the result.
    wire _unused_ok = &{
        1'b0,
        product_4[1:0], product_3[8:0], product_2[8:0], product[9:0], sum[3:0]
    };

endmodule
