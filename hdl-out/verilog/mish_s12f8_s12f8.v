// Unit mish_s12f8_s12f8
//
// function    x * tanh(softplus(x))
// input       s12f8: value = code * 2^-8, codes -2048 to 2047
// output      s12f8: value = code * 2^-8, codes -2048 to 2047
// criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-8
// worst case  0.999426280502 ulp at input code 2018 (value 7.8828125): output code 2017 (value
//             7.87890625), exact value 7.8828102589082097425
// unclamped   0.999426280502 ulp against the function itself, beyond the output range too
// saturation  none: the function stays within the output range
// checked     every input of the domain: 4096
// design      method cubic, fold none, 8 segments, 448 table bits
// spec        sha256 98e6c4ca5e6cd61f7b7a7d57aa84232e0e9dad414f23a2b5440710facc85a392
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.

// Latency 0 clock cycles.
module mish_s12f8_s12f8 (
    input wire signed [11:0] x,
    output wire signed [11:0] y
);

    // high bits; -4 to 3
    wire signed [2:0] block = x[11:9];

    // segment that holds the input, negative ones last; 0 to 7
    wire [2:0] segment = block;

    // low bits; 0 to 511
    wire [8:0] offset = x[8:0];

    // coefficient 3 of the position; -75 to 59
    reg signed [7:0] coefficient_3;
    always @* begin
        case (segment)
            3'd0: coefficient_3 = -8'sd75;
            3'd1: coefficient_3 = 8'd11;
            3'd2: coefficient_3 = 8'd11;
            3'd3: coefficient_3 = 8'd11;
            3'd7: coefficient_3 = 8'd59;
            default: coefficient_3 = 8'd0;
        endcase
    end

    // coefficient 2 of the position; -2865 to 21364
    reg signed [15:0] coefficient_2;
    always @* begin
        case (segment)
            3'd0: coefficient_2 = 16'd21364;
            3'd1: coefficient_2 = -16'sd2865;
            3'd4: coefficient_2 = 16'd0;
            3'd5: coefficient_2 = -16'sd683;
            3'd6: coefficient_2 = -16'sd896;
            3'd7: coefficient_2 = 16'd293;
            default: coefficient_2 = -16'sd2097;
        endcase
    end

    // sum of coefficient 3 times position; -38325 to 30149
    wire signed [16:0] product_3 = coefficient_3 * $signed({1'd0, offset});

    // rounded down; -9582 to 7537
    wire signed [14:0] term_3 = product_3[16:2];

    // coefficient 2 and those above it; -2865 to 21364
    wire signed [15:0] sum_2 = coefficient_2 + {term_3[14], term_3};

    // coefficient 1 of the position; -1886 to 17575
    reg signed [15:0] coefficient_1;
    always @* begin
        case (segment)
            3'd0: coefficient_1 = 16'd10039;
            3'd1: coefficient_1 = 16'd17575;
            3'd4: coefficient_1 = -16'sd102;
            3'd5: coefficient_1 = -16'sd124;
            3'd6: coefficient_1 = -16'sd1035;
            3'd7: coefficient_1 = -16'sd1886;
            default: coefficient_1 = 16'd16764;
        endcase
    end

    // sum of coefficient 2 times position; -746194 to 6020602
    wire signed [23:0] product_2 = sum_2 * $signed({1'd0, offset});

    // rounded down; -729 to 5879
    wire signed [13:0] term_2 = product_2[23:10];

    // coefficient 1 and those above it; -1886 to 17575
    wire signed [15:0] slope = coefficient_1 + {{2{term_2[13]}}, term_2};

    // slope times position; -757813 to 8608306
    wire signed [24:0] product = slope * $signed({1'd0, offset});

    // aligned to the base; -1481 to 16813
    wire signed [15:0] rise = product[24:9];

    // coefficient 0; 14347 to 65520
    reg [15:0] coefficient_0;
    always @* begin
        case (segment)
            3'd0: coefficient_0 = 16'd16385;
            3'd1: coefficient_0 = 16'd32338;
            3'd2: coefficient_0 = 16'd49136;
            3'd3: coefficient_0 = 16'd65520;
            3'd4: coefficient_0 = 16'd16393;
            3'd5: coefficient_0 = 16'd16274;
            3'd6: coefficient_0 = 16'd15823;
            default: coefficient_0 = 16'd14347;
        endcase
    end

    // value at position 0; -2037 to 49136
    wire signed [16:0] base = {1'd0, coefficient_0} - 17'd16384;

    // base plus rise; -2527 to 65521
    wire signed [16:0] sum = base + {rise[15], rise};

    // rounded down; -79 to 2047
    wire signed [11:0] value = sum[16:5];

    assign y = value;

    // Bits that do not matter for the result.
    wire _unused_ok = &{
        1'b0,
        product_3[1:0], product_2[9:0], product[8:0], sum[4:0]
    };

endmodule
