// Unit silu_s8f4_s8f4
//
// function    x * sigmoid(x)
// input       s8f4: value = code * 2^-4, codes -128 to 127
// output      s8f4: value = code * 2^-4, codes -128 to 127
// criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-4
// worst case  0.880990389719 ulp at input code 14 (value 0.875): output code 9 (value 0.5625),
//             exact value 0.6175618993573848225
// unclamped   0.880990389719 ulp against the function itself, beyond the output range too
// saturation  none: the function stays within the output range
// checked     every input of the domain: 256
// design      method uniform, fold none, 16 segments, 256 table bits
// spec        sha256 a867b6fa0c3b319d38da80ae5f94fd6069c0eae01ddec7f2ae488162a877d6e0
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.

// Latency 0 clock cycles.
module silu_s8f4_s8f4 (
    input wire signed [7:0] x,
    output wire signed [7:0] y
);

    // high bits of the magnitude; -8 to 7
    wire signed [3:0] block = x[7:4];

    // segment that holds the input; 0 to 15
    wire [3:0] segment = block + 4'd8;

    // position within the segment; 0 to 15
    wire [3:0] offset = x[3:0];

    // slope times 2^4; -1 to 17
    reg signed [5:0] slope;
    always @* begin
        case (segment)
            4'd0: slope = 6'd0;
            4'd1: slope = 6'd0;
            4'd2: slope = 6'd0;
            4'd3: slope = -6'sd1;
            4'd4: slope = -6'sd1;
            4'd5: slope = -6'sd1;
            4'd6: slope = -6'sd1;
            4'd7: slope = 6'd4;
            4'd8: slope = 6'd11;
            4'd13: slope = 6'd16;
            4'd14: slope = 6'd16;
            4'd15: slope = 6'd16;
            default: slope = 6'd17;
        endcase
    end

    // intercept times 2^2; -17 to 448
    reg signed [9:0] intercept;
    always @* begin
        case (segment)
            4'd3: intercept = 10'd1;
            4'd4: intercept = -10'sd3;
            4'd5: intercept = -10'sd8;
            4'd6: intercept = -10'sd13;
            4'd7: intercept = -10'sd17;
            4'd8: intercept = 10'd1;
            4'd9: intercept = 10'd47;
            4'd10: intercept = 10'd116;
            4'd11: intercept = 10'd185;
            4'd12: intercept = 10'd253;
            4'd13: intercept = 10'd320;
            4'd14: intercept = 10'd384;
            4'd15: intercept = 10'd448;
            default: intercept = 10'd0;
        endcase
    end

    // slope times position; -15 to 255
    wire signed [8:0] product = slope * $signed({1'd0, offset});

    // intercept times 2^4; -68 to 1792
    wire signed [11:0] aligned_intercept = {intercept, 2'd0};

    // value times 2^4; -68 to 2032
    wire signed [11:0] sum = {{3{product[8]}}, product} + aligned_intercept;

    // rounded down; -5 to 127
    wire signed [7:0] value = sum[11:4];

    assign y = value;

    // Bits that do not matter for the result.
    wire _unused_ok = &{
        1'b0,
        sum[3:0]
    };

endmodule
