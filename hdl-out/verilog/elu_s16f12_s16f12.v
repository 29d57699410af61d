// Unit elu_s16f12_s16f12
//
// function    if(x > 0, x, alpha * (exp(x) - 1)) with alpha = 1
// input       s16f12: value = code * 2^-12, codes -32768 to 32767
// output      s16f12: value = code * 2^-12, codes -32768 to 32767
// criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-12
// worst case  0.999877939622 ulp at input code -1 (value -0.000244140625): output code 0
//             (value 0), exact value -0.00024411082510278348691
// unclamped   0.999877939622 ulp against the function itself, beyond the output range too
// saturation  none: the function stays within the output range
// checked     every input of the domain: 65536
// design      method pwl, fold none, 43 segments, 2521 table bits
// spec        sha256 699550154590b477b89b1adbc8e423d9945f84c1334678bb78660b7792600c55
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.

// Latency 0 clock cycles.
module elu_s16f12_s16f12 (
    input wire signed [15:0] x,
    output wire signed [15:0] y
);

    // bit 5 of the segment; 0 to 1
    wire reached_5 = x >= -16'sd2316;

    // decides bit 4 of the segment; -7860 to 32768
    wire signed [16:0] breakpoint_4 = reached_5 ? 17'd32768 : -17'sd7860;

    // bit 4 of the segment; 0 to 1
    wire reached_4 = $signed({x[15], x}) >= breakpoint_4;

    // high bits of the segment; 0 to 2
    wire [1:0] segment_high_4 = {reached_5, reached_4};

    // decides bit 3 of the segment; -13106 to -507
    reg signed [14:0] breakpoint_3;
    always @* begin
        case (segment_high_4)
            2'd0: breakpoint_3 = -15'sd13106;
            2'd1: breakpoint_3 = -15'sd4638;
            default: breakpoint_3 = -15'sd507;
        endcase
    end

    // bit 3 of the segment; 0 to 1
    wire reached_3 = x >= $signed({breakpoint_3[14], breakpoint_3});

    // high bits of the segment; 0 to 5
    wire [2:0] segment_high_3 = {segment_high_4, reached_3};

    // decides bit 2 of the segment; -17964 to 32768
    reg signed [16:0] breakpoint_2;
    always @* begin
        case (segment_high_3)
            3'd0: breakpoint_2 = -17'sd17964;
            3'd1: breakpoint_2 = -17'sd10087;
            3'd2: breakpoint_2 = -17'sd6112;
            3'd3: breakpoint_2 = -17'sd3402;
            3'd4: breakpoint_2 = -17'sd1361;
            default: breakpoint_2 = 17'd32768;
        endcase
    end

    // bit 2 of the segment; 0 to 1
    wire reached_2 = $signed({x[15], x}) >= breakpoint_2;

    // high bits of the segment; 0 to 10
    wire [3:0] segment_high_2 = {segment_high_3, reached_2};

    // decides bit 1 of the segment; -22230 to -104
    reg signed [15:0] breakpoint_1;
    always @* begin
        case (segment_high_2)
            4'd0: breakpoint_1 = -16'sd22230;
            4'd1: breakpoint_1 = -16'sd15166;
            4'd2: breakpoint_1 = -16'sd11470;
            4'd3: breakpoint_1 = -16'sd8894;
            4'd4: breakpoint_1 = -16'sd6937;
            4'd5: breakpoint_1 = -16'sd5333;
            4'd6: breakpoint_1 = -16'sd3996;
            4'd7: breakpoint_1 = -16'sd2843;
            4'd8: breakpoint_1 = -16'sd1827;
            4'd9: breakpoint_1 = -16'sd925;
            default: breakpoint_1 = -16'sd104;
        endcase
    end

    // bit 1 of the segment; 0 to 1
    wire reached_1 = x >= breakpoint_1;

    // high bits of the segment; 0 to 21
    wire [4:0] segment_high_1 = {segment_high_2, reached_1};

    // decides bit 0 of the segment; -25552 to 32768
    reg signed [16:0] breakpoint_0;
    always @* begin
        case (segment_high_1)
            5'd0: breakpoint_0 = -17'sd25552;
            5'd1: breakpoint_0 = -17'sd19873;
            5'd2: breakpoint_0 = -17'sd16440;
            5'd3: breakpoint_0 = -17'sd14069;
            5'd4: breakpoint_0 = -17'sd12246;
            5'd5: breakpoint_0 = -17'sd10748;
            5'd6: breakpoint_0 = -17'sd9477;
            5'd7: breakpoint_0 = -17'sd8368;
            5'd8: breakpoint_0 = -17'sd7385;
            5'd9: breakpoint_0 = -17'sd6514;
            5'd10: breakpoint_0 = -17'sd5718;
            5'd11: breakpoint_0 = -17'sd4981;
            5'd12: breakpoint_0 = -17'sd4316;
            5'd13: breakpoint_0 = -17'sd3697;
            5'd14: breakpoint_0 = -17'sd3116;
            5'd15: breakpoint_0 = -17'sd2572;
            5'd16: breakpoint_0 = -17'sd2070;
            5'd17: breakpoint_0 = -17'sd1583;
            5'd18: breakpoint_0 = -17'sd1141;
            5'd19: breakpoint_0 = -17'sd716;
            5'd20: breakpoint_0 = -17'sd305;
            default: breakpoint_0 = 17'd32768;
        endcase
    end

    // bit 0 of the segment; 0 to 1
    wire reached_0 = $signed({x[15], x}) >= breakpoint_0;

    // segment that holds the input; 0 to 42
    wire [5:0] segment = {segment_high_1, reached_0};

    // slope times 2^15; 29 to 32767
    reg [14:0] slope;
    always @* begin
        case (segment)
            6'd0: slope = 15'd29;
            6'd1: slope = 15'd96;
            6'd2: slope = 15'd192;
            6'd3: slope = 15'd323;
            6'd4: slope = 15'd490;
            6'd5: slope = 15'd691;
            6'd6: slope = 15'd923;
            6'd7: slope = 15'd1184;
            6'd8: slope = 15'd1482;
            6'd9: slope = 15'd1811;
            6'd10: slope = 15'd2172;
            6'd11: slope = 15'd2571;
            6'd12: slope = 15'd3004;
            6'd13: slope = 15'd3476;
            6'd14: slope = 15'd3978;
            6'd15: slope = 15'd4512;
            6'd16: slope = 15'd5096;
            6'd17: slope = 15'd5699;
            6'd18: slope = 15'd6335;
            6'd19: slope = 15'd7004;
            6'd20: slope = 15'd7722;
            6'd21: slope = 15'd8500;
            6'd22: slope = 15'd9295;
            6'd23: slope = 15'd10120;
            6'd24: slope = 15'd10955;
            6'd25: slope = 15'd11870;
            6'd26: slope = 15'd12798;
            6'd27: slope = 15'd13756;
            6'd28: slope = 15'd14776;
            6'd29: slope = 15'd15832;
            6'd30: slope = 15'd16896;
            6'd31: slope = 15'd18029;
            6'd32: slope = 15'd19171;
            6'd33: slope = 15'd20343;
            6'd34: slope = 15'd21576;
            6'd35: slope = 15'd22860;
            6'd36: slope = 15'd24121;
            6'd37: slope = 15'd25470;
            6'd38: slope = 15'd26797;
            6'd39: slope = 15'd28203;
            6'd40: slope = 15'd29655;
            6'd41: slope = 15'd31121;
            default: slope = 15'd32767;
        endcase
    end

    // intercept times 2^15; -133231001 to 32767
    reg signed [27:0] intercept;
    always @* begin
        case (segment)
            6'd0: intercept = -28'sd133231001;
            6'd1: intercept = -28'sd131500353;
            6'd2: intercept = -28'sd129358049;
            6'd3: intercept = -28'sd126750167;
            6'd4: intercept = -28'sd123742805;
            6'd5: intercept = -28'sd120432347;
            6'd6: intercept = -28'sd116909469;
            6'd7: intercept = -28'sd113232017;
            6'd8: intercept = -28'sd109321412;
            6'd9: intercept = -28'sd105289050;
            6'd10: intercept = -28'sd101144789;
            6'd11: intercept = -28'sd96851705;
            6'd12: intercept = -28'sd92479707;
            6'd13: intercept = -28'sd88004155;
            6'd14: intercept = -28'sd83533560;
            6'd15: intercept = -28'sd79060849;
            6'd16: intercept = -28'sd74466913;
            6'd17: intercept = -28'sd70011526;
            6'd18: intercept = -28'sd65595768;
            6'd19: intercept = -28'sd61231783;
            6'd20: intercept = -28'sd56838391;
            6'd21: intercept = -28'sd52387857;
            6'd22: intercept = -28'sd48142899;
            6'd23: intercept = -28'sd44029461;
            6'd24: intercept = -28'sd40151241;
            6'd25: intercept = -28'sd36193935;
            6'd26: intercept = -28'sd32481414;
            6'd27: intercept = -28'sd28934047;
            6'd28: intercept = -28'sd25458765;
            6'd29: intercept = -28'sd22164893;
            6'd30: intercept = -28'sd19138561;
            6'd31: intercept = -28'sd16215899;
            6'd32: intercept = -28'sd13566225;
            6'd33: intercept = -28'sd11137633;
            6'd34: intercept = -28'sd8880097;
            6'd35: intercept = -28'sd6836019;
            6'd36: intercept = -28'sd5116215;
            6'd37: intercept = -28'sd3574856;
            6'd38: intercept = -28'sd2344100;
            6'd39: intercept = -28'sd1334448;
            6'd40: intercept = -28'sd591805;
            6'd41: intercept = -28'sd139774;
            default: intercept = 28'd32767;
        endcase
    end

    // slope times position; -51230920 to 1073676289
    wire signed [30:0] product = $signed({1'd0, slope}) * x;

    // value times 2^15; -134181273 to 1073709056
    wire signed [30:0] sum = product + {{3{intercept[27]}}, intercept};

    // rounded down; -4095 to 32767
    wire signed [15:0] value = sum[30:15];

    assign y = value;

    // Bits that do not matter for the result.
    wire _unused_ok = &{
        1'b0,
        sum[14:0]
    };

endmodule
