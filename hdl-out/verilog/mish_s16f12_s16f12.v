// Unit mish_s16f12_s16f12
//
// function    x * tanh(softplus(x))
// input       s16f12: value = code * 2^-12, codes -32768 to 32767
// output      s16f12: value = code * 2^-12, codes -32768 to 32767
// criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-12
// worst case  0.999802259936 ulp at input code -6991 (value -1.706787109375): output code
//             -1154 (value -0.28173828125), exact value -0.28198237359861716914
// unclamped   0.999802259936 ulp against the function itself, beyond the output range too
// saturation  none: the function stays within the output range
// checked     every input of the domain: 65536
// design      method quartic, fold none, 16 segments, 1152 table bits
// spec        sha256 077bab257347ea7bdaaf6275cb7888c2eb2c949378a3096a40e9556898a0d0a7
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.

// Latency 0 clock cycles.
module mish_s16f12_s16f12 (
    input wire signed [15:0] x,
    output wire signed [15:0] y
);

    // high bits; -8 to 7
    wire signed [3:0] block = x[15:12];

    // segment that holds the input, negative ones last; 0 to 15
    wire [3:0] segment = block;

    // low bits; 0 to 4095
    wire [11:0] offset = x[11:0];

    // coefficient 4 of the position; -128 to 127
    reg signed [7:0] coefficient_4;
    always @* begin
        case (segment)
            4'd0: coefficient_4 = -8'sd77;
            4'd1: coefficient_4 = 8'd127;
            4'd3: coefficient_4 = 8'd100;
            4'd8: coefficient_4 = 8'd0;
            4'd9: coefficient_4 = 8'd0;
            4'd10: coefficient_4 = -8'sd107;
            4'd11: coefficient_4 = 8'd0;
            4'd12: coefficient_4 = 8'd0;
            4'd13: coefficient_4 = 8'd127;
            4'd14: coefficient_4 = 8'd125;
            4'd15: coefficient_4 = 8'sh80;
            default: coefficient_4 = 8'd117;
        endcase
    end

    // coefficient 3 of the position; -18358 to 22524
    reg signed [15:0] coefficient_3;
    always @* begin
        case (segment)
            4'd0: coefficient_3 = -16'sd16810;
            4'd1: coefficient_3 = -16'sd18358;
            4'd2: coefficient_3 = -16'sd6365;
            4'd3: coefficient_3 = -16'sd5198;
            4'd4: coefficient_3 = -16'sd6449;
            4'd5: coefficient_3 = -16'sd6365;
            4'd6: coefficient_3 = -16'sd6365;
            4'd7: coefficient_3 = -16'sd6365;
            4'd10: coefficient_3 = 16'd6308;
            4'd13: coefficient_3 = -16'sd4638;
            4'd14: coefficient_3 = 16'd6608;
            4'd15: coefficient_3 = 16'd22524;
            default: coefficient_3 = 16'd0;
        endcase
    end

    // sum of coefficient 4 times position; -524160 to 520065
    wire signed [19:0] product_4 = coefficient_4 * $signed({1'd0, offset});

    // rounded down; -4095 to 4063
    wire signed [12:0] term_4 = product_4[19:7];

    // coefficient 3 and those above it; -19274 to 22524
    wire signed [15:0] sum_3 = coefficient_3 + {{3{term_4[12]}}, term_4};

    // coefficient 2 of the position; -1326 to 22390
    reg signed [15:0] coefficient_2;
    always @* begin
        case (segment)
            4'd0: coefficient_2 = 16'd22390;
            4'd1: coefficient_2 = 16'd5436;
            4'd2: coefficient_2 = -16'sd872;
            4'd3: coefficient_2 = 16'd19;
            4'd4: coefficient_2 = 16'd691;
            4'd8: coefficient_2 = -16'sd85;
            4'd9: coefficient_2 = -16'sd175;
            4'd10: coefficient_2 = -16'sd1326;
            4'd11: coefficient_2 = -16'sd854;
            4'd12: coefficient_2 = -16'sd1323;
            4'd13: coefficient_2 = -16'sd638;
            4'd14: coefficient_2 = 16'd1044;
            4'd15: coefficient_2 = 16'd11444;
            default: coefficient_2 = 16'd731;
        endcase
    end

    // sum of coefficient 3 times position; -78927030 to 75466755
    wire signed [27:0] product_3 = sum_3 * $signed({1'd0, offset});

    // rounded down; -4818 to 4606
    wire signed [13:0] term_3 = product_3[27:14];

    // coefficient 2 and those above it; -1549 to 22390
    wire signed [15:0] sum_2 = coefficient_2 + {{2{term_3[13]}}, term_3};

    // coefficient 1 of the position; -1755 to 17462
    reg signed [15:0] coefficient_1;
    always @* begin
        case (segment)
            4'd0: coefficient_1 = 16'd9783;
            4'd1: coefficient_1 = 16'd17211;
            4'd2: coefficient_1 = 16'd17462;
            4'd3: coefficient_1 = 16'd16685;
            4'd4: coefficient_1 = 16'd16421;
            4'd5: coefficient_1 = 16'd16376;
            4'd8: coefficient_1 = -16'sd39;
            4'd9: coefficient_1 = -16'sd93;
            4'd10: coefficient_1 = -16'sd156;
            4'd11: coefficient_1 = -16'sd423;
            4'd12: coefficient_1 = -16'sd865;
            4'd13: coefficient_1 = -16'sd1553;
            4'd14: coefficient_1 = -16'sd1755;
            4'd15: coefficient_1 = 16'd959;
            default: coefficient_1 = 16'd16369;
        endcase
    end

    // sum of coefficient 2 times position; -6257160 to 71957340
    wire signed [27:0] product_2 = sum_2 * $signed({1'd0, offset});

    // rounded down; -382 to 4391
    wire signed [13:0] term_2 = product_2[27:14];

    // coefficient 1 and those above it; -1755 to 17693
    wire signed [15:0] slope = coefficient_1 + {{2{term_2[13]}}, term_2};

    // slope times position; -7162155 to 72383220
    wire signed [27:0] product = slope * $signed({1'd0, offset});

    // aligned to the base; -875 to 8835
    wire signed [14:0] rise = product[27:13];

    // coefficient 0; 1612 to 61440
    reg [15:0] coefficient_0;
    always @* begin
        case (segment)
            4'd0: coefficient_0 = 16'd4097;
            4'd1: coefficient_0 = 16'd11184;
            4'd2: coefficient_0 = 16'd20023;
            4'd3: coefficient_0 = 16'd28563;
            4'd4: coefficient_0 = 16'd36844;
            4'd5: coefficient_0 = 16'd45053;
            4'd6: coefficient_0 = 16'd53248;
            4'd7: coefficient_0 = 16'd61440;
            4'd8: coefficient_0 = 16'd4075;
            4'd9: coefficient_0 = 16'd4045;
            4'd10: coefficient_0 = 16'd3975;
            4'd11: coefficient_0 = 16'd3822;
            4'd12: coefficient_0 = 16'd3502;
            4'd13: coefficient_0 = 16'd2904;
            4'd14: coefficient_0 = 16'd2028;
            default: coefficient_0 = 16'd1612;
        endcase
    end

    // value at position 0; -2484 to 57344
    wire signed [16:0] base = {1'd0, coefficient_0} - 17'd4096;

    // base plus rise; -2531 to 65535
    wire signed [16:0] sum = base + {{2{rise[14]}}, rise};

    // rounded down; -1266 to 32767
    wire signed [15:0] value = sum[16:1];

    assign y = value;

    // Bits that do not matter for the result.
    wire _unused_ok = &{
        1'b0,
        product_4[6:0], product_3[13:0], product_2[13:0], product[12:0], sum[0]
    };

endmodule
