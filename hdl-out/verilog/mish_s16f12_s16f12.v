// Unit mish_s16f12_s16f12
//
// function    x * tanh(softplus(x))
// input       s16f12: value = code * 2^-12, codes -32768 to 32767
// output      s16f12: value = code * 2^-12, codes -32768 to 32767
// criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-12
// worst case  0.999973059271 ulp at input code -26872 (value -6.560546875): output code -37
//             (value -0.009033203125), exact value -0.0092773371726734495934
// unclamped   0.999973059271 ulp against the function itself, beyond the output range too
// saturation  none: the function stays within the output range
// checked     every input of the domain: 65536
// design      method pwl, fold none, 70 segments, 3834 table bits
// spec        sha256 077bab257347ea7bdaaf6275cb7888c2eb2c949378a3096a40e9556898a0d0a7
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.

// Latency 0 clock cycles.
module mish_s16f12_s16f12 (
    input wire signed [15:0] x,
    output wire signed [15:0] y
);

    // bit 6 of the segment; 0 to 1
    wire reached_6 = x >= 16'sd11365;

    // decides bit 5 of the segment; -2205 to 32768
    wire signed [16:0] breakpoint_5 = reached_6 ? 17'd32768 : -17'sd2205;

    // bit 5 of the segment; 0 to 1
    wire reached_5 = $signed({x[15], x}) >= breakpoint_5;

    // high bits of the segment; 0 to 2
    wire [1:0] segment_high_5 = {reached_6, reached_5};

    // decides bit 4 of the segment; -10041 to 32768
    reg signed [16:0] breakpoint_4;
    always @* begin
        case (segment_high_5)
            2'd0: breakpoint_4 = -17'sd10041;
            2'd1: breakpoint_4 = 17'd1737;
            default: breakpoint_4 = 17'd32768;
        endcase
    end

    // bit 4 of the segment; 0 to 1
    wire reached_4 = $signed({x[15], x}) >= breakpoint_4;

    // high bits of the segment; 0 to 4
    wire [2:0] segment_high_4 = {segment_high_5, reached_4};

    // decides bit 3 of the segment; -17876 to 32768
    reg signed [16:0] breakpoint_3;
    always @* begin
        case (segment_high_4)
            3'd0: breakpoint_3 = -17'sd17876;
            3'd1: breakpoint_3 = -17'sd4540;
            3'd2: breakpoint_3 = -17'sd248;
            3'd3: breakpoint_3 = 17'd4552;
            default: breakpoint_3 = 17'd32768;
        endcase
    end

    // bit 3 of the segment; 0 to 1
    wire reached_3 = $signed({x[15], x}) >= breakpoint_3;

    // high bits of the segment; 0 to 8
    wire [3:0] segment_high_3 = {segment_high_4, reached_3};

    // decides bit 2 of the segment; -23097 to 16987
    reg signed [15:0] breakpoint_2;
    always @* begin
        case (segment_high_3)
            4'd0: breakpoint_2 = -16'sd23097;
            4'd1: breakpoint_2 = -16'sd13952;
            4'd2: breakpoint_2 = -16'sd6191;
            4'd3: breakpoint_2 = -16'sd3305;
            4'd4: breakpoint_2 = -16'sd1214;
            4'd5: breakpoint_2 = 16'd706;
            4'd6: breakpoint_2 = 16'd2906;
            4'd7: breakpoint_2 = 16'd8128;
            default: breakpoint_2 = 16'd16987;
        endcase
    end

    // bit 2 of the segment; 0 to 1
    wire reached_2 = x >= breakpoint_2;

    // high bits of the segment; 0 to 17
    wire [4:0] segment_high_2 = {segment_high_3, reached_2};

    // decides bit 1 of the segment; -26871 to 32768
    reg signed [16:0] breakpoint_1;
    always @* begin
        case (segment_high_2)
            5'd0: breakpoint_1 = -17'sd26871;
            5'd1: breakpoint_1 = -17'sd20243;
            5'd2: breakpoint_1 = -17'sd15837;
            5'd3: breakpoint_1 = -17'sd12124;
            5'd4: breakpoint_1 = -17'sd7292;
            5'd5: breakpoint_1 = -17'sd5327;
            5'd6: breakpoint_1 = -17'sd3894;
            5'd7: breakpoint_1 = -17'sd2741;
            5'd8: breakpoint_1 = -17'sd1694;
            5'd9: breakpoint_1 = -17'sd742;
            5'd10: breakpoint_1 = 17'd222;
            5'd11: breakpoint_1 = 17'd1211;
            5'd12: breakpoint_1 = 17'd2298;
            5'd13: breakpoint_1 = 17'd3669;
            5'd14: breakpoint_1 = 17'd6266;
            5'd15: breakpoint_1 = 17'd9662;
            5'd16: breakpoint_1 = 17'd13517;
            default: breakpoint_1 = 17'd32768;
        endcase
    end

    // bit 1 of the segment; 0 to 1
    wire reached_1 = $signed({x[15], x}) >= breakpoint_1;

    // high bits of the segment; 0 to 34
    wire [5:0] segment_high_1 = {segment_high_2, reached_1};

    // decides bit 0 of the segment; -29493 to 20208
    reg signed [15:0] breakpoint_0;
    always @* begin
        case (segment_high_1)
            6'd0: breakpoint_0 = -16'sd29493;
            6'd1: breakpoint_0 = -16'sd24811;
            6'd2: breakpoint_0 = -16'sd21574;
            6'd3: breakpoint_0 = -16'sd19024;
            6'd4: breakpoint_0 = -16'sd16833;
            6'd5: breakpoint_0 = -16'sd14883;
            6'd6: breakpoint_0 = -16'sd13041;
            6'd7: breakpoint_0 = -16'sd11168;
            6'd8: breakpoint_0 = -16'sd8046;
            6'd9: breakpoint_0 = -16'sd6701;
            6'd10: breakpoint_0 = -16'sd5733;
            6'd11: breakpoint_0 = -16'sd4947;
            6'd12: breakpoint_0 = -16'sd4211;
            6'd13: breakpoint_0 = -16'sd3597;
            6'd14: breakpoint_0 = -16'sd3019;
            6'd15: breakpoint_0 = -16'sd2477;
            6'd16: breakpoint_0 = -16'sd1946;
            6'd17: breakpoint_0 = -16'sd1448;
            6'd18: breakpoint_0 = -16'sd976;
            6'd19: breakpoint_0 = -16'sd482;
            6'd20: breakpoint_0 = -16'sd15;
            6'd21: breakpoint_0 = 16'd458;
            6'd22: breakpoint_0 = 16'd954;
            6'd23: breakpoint_0 = 16'd1479;
            6'd24: breakpoint_0 = 16'd2012;
            6'd25: breakpoint_0 = 16'd2595;
            6'd26: breakpoint_0 = 16'd3255;
            6'd27: breakpoint_0 = 16'd4087;
            6'd28: breakpoint_0 = 16'd5144;
            6'd29: breakpoint_0 = 16'd7321;
            6'd30: breakpoint_0 = 16'd8883;
            6'd31: breakpoint_0 = 16'd10470;
            6'd32: breakpoint_0 = 16'd12343;
            6'd33: breakpoint_0 = 16'd14964;
            default: breakpoint_0 = 16'd20208;
        endcase
    end

    // bit 0 of the segment; 0 to 1
    wire reached_0 = x >= breakpoint_0;

    // segment that holds the input; 0 to 69
    wire [6:0] segment = {segment_high_1, reached_0};

    // slope times 2^13; -912 to 8900
    reg signed [14:0] slope;
    always @* begin
        case (segment)
            7'd0: slope = -15'sd27;
            7'd1: slope = -15'sd49;
            7'd2: slope = -15'sd79;
            7'd3: slope = -15'sd114;
            7'd4: slope = -15'sd155;
            7'd5: slope = -15'sd202;
            7'd6: slope = -15'sd255;
            7'd7: slope = -15'sd313;
            7'd8: slope = -15'sd376;
            7'd9: slope = -15'sd443;
            7'd10: slope = -15'sd515;
            7'd11: slope = -15'sd589;
            7'd12: slope = -15'sd665;
            7'd13: slope = -15'sd741;
            7'd14: slope = -15'sd814;
            7'd15: slope = -15'sd879;
            7'd16: slope = -15'sd912;
            7'd17: slope = -15'sd838;
            7'd18: slope = -15'sd736;
            7'd19: slope = -15'sd612;
            7'd20: slope = -15'sd466;
            7'd21: slope = -15'sd304;
            7'd22: slope = -15'sd130;
            7'd23: slope = 15'd68;
            7'd24: slope = 15'd292;
            7'd25: slope = 15'd512;
            7'd26: slope = 15'd740;
            7'd27: slope = 15'd977;
            7'd28: slope = 15'd1228;
            7'd29: slope = 15'd1500;
            7'd30: slope = 15'd1764;
            7'd31: slope = 15'd2041;
            7'd32: slope = 15'd2336;
            7'd33: slope = 15'd2632;
            7'd34: slope = 15'd2925;
            7'd35: slope = 15'd3213;
            7'd36: slope = 15'd3506;
            7'd37: slope = 15'd3811;
            7'd38: slope = 15'd4113;
            7'd39: slope = 15'd4439;
            7'd40: slope = 15'd4744;
            7'd41: slope = 15'd5041;
            7'd42: slope = 15'd5344;
            7'd43: slope = 15'd5642;
            7'd44: slope = 15'd5944;
            7'd45: slope = 15'd6244;
            7'd46: slope = 15'd6535;
            7'd47: slope = 15'd6821;
            7'd48: slope = 15'd7087;
            7'd49: slope = 15'd7355;
            7'd50: slope = 15'd7608;
            7'd51: slope = 15'd7847;
            7'd52: slope = 15'd8073;
            7'd53: slope = 15'd8301;
            7'd54: slope = 15'd8501;
            7'd55: slope = 15'd8664;
            7'd56: slope = 15'd8800;
            7'd57: slope = 15'd8900;
            7'd58: slope = 15'd8891;
            7'd59: slope = 15'd8812;
            7'd60: slope = 15'd8724;
            7'd61: slope = 15'd8634;
            7'd62: slope = 15'd8548;
            7'd63: slope = 15'd8467;
            7'd64: slope = 15'd8394;
            7'd65: slope = 15'd8332;
            7'd66: slope = 15'd8278;
            7'd67: slope = 15'd8237;
            7'd68: slope = 15'd8208;
            default: slope = 15'd8193;
        endcase
    end

    // intercept times 2^12; -7970124 to 1119
    reg signed [23:0] intercept;
    always @* begin
        case (segment)
            7'd0: intercept = -24'sd483669;
            7'd1: intercept = -24'sd809002;
            7'd2: intercept = -24'sd1213094;
            7'd3: intercept = -24'sd1647879;
            7'd4: intercept = -24'sd2122050;
            7'd5: intercept = -24'sd2629868;
            7'd6: intercept = -24'sd3166783;
            7'd7: intercept = -24'sd3718700;
            7'd8: intercept = -24'sd4282506;
            7'd9: intercept = -24'sd4846978;
            7'd10: intercept = -24'sd5417434;
            7'd11: intercept = -24'sd5968272;
            7'd12: intercept = -24'sd6498741;
            7'd13: intercept = -24'sd6994439;
            7'd14: intercept = -24'sd7437125;
            7'd15: intercept = -24'sd7800329;
            7'd16: intercept = -24'sd7970124;
            7'd17: intercept = -24'sd7671860;
            7'd18: intercept = -24'sd7299496;
            7'd19: intercept = -24'sd6883630;
            7'd20: intercept = -24'sd6431426;
            7'd21: intercept = -24'sd5966660;
            7'd22: intercept = -24'sd5503059;
            7'd23: intercept = -24'sd5013192;
            7'd24: intercept = -24'sd4501977;
            7'd25: intercept = -24'sd4037760;
            7'd26: intercept = -24'sd3593061;
            7'd27: intercept = -24'sd3166198;
            7'd28: intercept = -24'sd2750581;
            7'd29: intercept = -24'sd2339602;
            7'd30: intercept = -24'sd1977374;
            7'd31: intercept = -24'sd1633611;
            7'd32: intercept = -24'sd1307456;
            7'd33: intercept = -24'sd1018936;
            7'd34: intercept = -24'sd770445;
            7'd35: intercept = -24'sd561226;
            7'd36: intercept = -24'sd382579;
            7'd37: intercept = -24'sd232971;
            7'd38: intercept = -24'sd120364;
            7'd39: intercept = -24'sd40096;
            7'd40: intercept = -24'sd1500;
            7'd41: intercept = 24'd1119;
            7'd42: intercept = -24'sd31976;
            7'd43: intercept = -24'sd99998;
            7'd44: intercept = -24'sd205862;
            7'd45: intercept = -24'sd348734;
            7'd46: intercept = -24'sd524431;
            7'd47: intercept = -24'sd734953;
            7'd48: intercept = -24'sd965358;
            7'd49: intercept = -24'sd1234157;
            7'd50: intercept = -24'sd1523988;
            7'd51: intercept = -24'sd1833589;
            7'd52: intercept = -24'sd2161566;
            7'd53: intercept = -24'sd2532509;
            7'd54: intercept = -24'sd2897478;
            7'd55: intercept = -24'sd3229322;
            7'd56: intercept = -24'sd3538184;
            7'd57: intercept = -24'sd3795228;
            7'd58: intercept = -24'sd3762632;
            7'd59: intercept = -24'sd3473765;
            7'd60: intercept = -24'sd3116474;
            7'd61: intercept = -24'sd2716843;
            7'd62: intercept = -24'sd2301772;
            7'd63: intercept = -24'sd1877971;
            7'd64: intercept = -24'sd1463663;
            7'd65: intercept = -24'sd1081311;
            7'd66: intercept = -24'sd717138;
            7'd67: intercept = -24'sd410860;
            7'd68: intercept = -24'sd165756;
            default: intercept = -24'sd14633;
        endcase
    end

    // slope times position; -5150880 to 268460031
    wire signed [29:0] product = slope * x;

    // intercept times 2^13; -15940248 to 2238
    wire signed [24:0] aligned_intercept = {intercept, 1'd0};

    // value times 2^13; -10362878 to 268430765
    wire signed [28:0] sum = product[28:0] + {{4{aligned_intercept[24]}}, aligned_intercept};

    // rounded down; -1265 to 32767
    wire signed [15:0] value = sum[28:13];

    assign y = value;

    // Bits that do not matter for the result.
    wire _unused_ok = &{
        1'b0,
        product[29], sum[12:0]
    };

endmodule
