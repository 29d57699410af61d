// Unit elu_s16f12_s16f12
//
// function    if(x > 0, x, alpha * (exp(x) - 1)) with alpha = 1
// input       s16f12: value = code * 2^-12, codes -32768 to 32767
// output      s16f12: value = code * 2^-12, codes -32768 to 32767
// criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-12
// worst case  0.99591605465 ulp at input code -4101 (value -1.001220703125): output code -2592
//             (value -0.6328125), exact value -0.63256935643197037863
// unclamped   0.99591605465 ulp against the function itself, beyond the output range too
// saturation  none: the function stays within the output range
// checked     every input of the domain: 65536
// design      method quartic, fold none, 16 segments, 1152 table bits
// spec        sha256 699550154590b477b89b1adbc8e423d9945f84c1334678bb78660b7792600c55
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.

// Latency 0 clock cycles.
module elu_s16f12_s16f12 (
    input wire signed [15:0] x,
    output wire signed [15:0] y
);

    // high bits; -8 to 7
    wire signed [3:0] block = x[15:12];

    // segment that holds the input, negative ones last; 0 to 15
    wire [3:0] segment = block;

    // low bits; 0 to 4095
    wire [11:0] offset = x[11:0];

    // coefficient 4 of the position; 0 to 171
    reg [7:0] coefficient_4;
    always @* begin
        case (segment)
            4'd8: coefficient_4 = 8'd0;
            4'd9: coefficient_4 = 8'd0;
            4'd10: coefficient_4 = 8'd0;
            4'd11: coefficient_4 = 8'd0;
            4'd12: coefficient_4 = 8'd0;
            4'd13: coefficient_4 = 8'd0;
            4'd14: coefficient_4 = 8'd1;
            4'd15: coefficient_4 = 8'd171;
            default: coefficient_4 = 8'd102;
        endcase
    end

    // coefficient 3 of the position; -6345 to 16695
    reg signed [15:0] coefficient_3;
    always @* begin
        case (segment)
            4'd0: coefficient_3 = -16'sd6337;
            4'd8: coefficient_3 = 16'd0;
            4'd9: coefficient_3 = 16'd0;
            4'd10: coefficient_3 = 16'd0;
            4'd11: coefficient_3 = 16'd0;
            4'd12: coefficient_3 = 16'd341;
            4'd13: coefficient_3 = 16'd3755;
            4'd14: coefficient_3 = 16'd9217;
            4'd15: coefficient_3 = 16'd16695;
            default: coefficient_3 = -16'sd6345;
        endcase
    end

    // sum of coefficient 4 times position; 0 to 700245
    wire [19:0] product_4 = coefficient_4 * offset;

    // rounded down; 0 to 5470
    wire [12:0] term_4 = product_4[19:7];

    // coefficient 3 and those above it; -6345 to 22165
    wire signed [15:0] sum_3 = coefficient_3 + {3'd0, term_4};

    // coefficient 2 of the position; 0 to 46589
    reg [15:0] coefficient_2;
    always @* begin
        case (segment)
            4'd0: coefficient_2 = 16'd3720;
            4'd8: coefficient_2 = 16'd0;
            4'd9: coefficient_2 = 16'd0;
            4'd10: coefficient_2 = 16'd341;
            4'd11: coefficient_2 = 16'd1622;
            4'd12: coefficient_2 = 16'd3534;
            4'd13: coefficient_2 = 16'd5262;
            4'd14: coefficient_2 = 16'd16039;
            4'd15: coefficient_2 = 16'd46589;
            default: coefficient_2 = 16'd3724;
        endcase
    end

    // sum of coefficient 3 times position; -12634140 to 90765675
    wire signed [27:0] product_3 = sum_3 * $signed({1'd0, offset});

    // rounded down; -3085 to 22159
    wire signed [15:0] term_3 = product_3[27:12];

    // coefficient 2 and those above it; 0 to 68748
    wire [16:0] sum_2 = {1'd0, coefficient_2} + {term_3[15], term_3};

    // coefficient 1 of the position; 32 to 65381
    reg [15:0] coefficient_1;
    always @* begin
        case (segment)
            4'd8: coefficient_1 = 16'd32;
            4'd9: coefficient_1 = 16'd100;
            4'd10: coefficient_1 = 16'd196;
            4'd11: coefficient_1 = 16'd350;
            4'd12: coefficient_1 = 16'd1078;
            4'd13: coefficient_1 = 16'd3358;
            4'd14: coefficient_1 = 16'd8907;
            4'd15: coefficient_1 = 16'd24247;
            default: coefficient_1 = 16'd65381;
        endcase
    end

    // sum of coefficient 2 times position; 0 to 281523060
    wire [28:0] product_2 = sum_2 * offset;

    // rounded down; 0 to 17182
    wire [14:0] term_2 = product_2[28:14];

    // coefficient 1 and those above it; 32 to 65553
    wire [16:0] slope = {1'd0, coefficient_1} + {2'd0, term_2};

    // slope times position; 0 to 268394490
    wire [27:0] product = slope * offset;

    // aligned to the base; 0 to 8190
    wire [12:0] rise = product[27:15];

    // coefficient 0; 0 to 65533
    reg [15:0] coefficient_0;
    always @* begin
        case (segment)
            4'd0: coefficient_0 = 16'd8189;
            4'd1: coefficient_0 = 16'd16381;
            4'd2: coefficient_0 = 16'd24573;
            4'd3: coefficient_0 = 16'd32765;
            4'd4: coefficient_0 = 16'd40957;
            4'd5: coefficient_0 = 16'd49149;
            4'd6: coefficient_0 = 16'd57341;
            4'd7: coefficient_0 = 16'd65533;
            4'd8: coefficient_0 = 16'd0;
            4'd9: coefficient_0 = 16'd4;
            4'd10: coefficient_0 = 16'd16;
            4'd11: coefficient_0 = 16'd53;
            4'd12: coefficient_0 = 16'd148;
            4'd13: coefficient_0 = 16'd404;
            4'd14: coefficient_0 = 16'd1106;
            default: coefficient_0 = 16'd3010;
        endcase
    end

    // value at position 0; -8188 to 57345
    wire signed [16:0] base = {1'd0, coefficient_0} - 17'd8188;

    // base plus rise; -8188 to 65535
    wire signed [16:0] sum = base + {4'd0, rise};

    // rounded down; -4094 to 32767
    wire signed [15:0] value = sum[16:1];

    assign y = value;

    // Bits that do not matter for the result.
    wire _unused_ok = &{
        1'b0,
        product_4[6:0], product_3[11:0], product_2[13:0], product[14:0], sum[0]
    };

endmodule
