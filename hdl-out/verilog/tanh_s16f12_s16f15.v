// Unit tanh_s16f12_s16f15
//
// function    tanh(x)
// input       s16f12: value = code * 2^-12, codes -32768 to 32767
// output      s16f15: value = code * 2^-15, codes -32768 to 32767
// criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-15
// worst case  0.999900379365 ulp at input code -11262 (value -2.74951171875): output code
//             -32500 (value -0.9918212890625), exact value -0.99185180360044448214
// unclamped   0.999900379365 ulp against the function itself, beyond the output range too
// saturation  10054 inputs beyond the output range, above at codes 22714 to 32767
// checked     every input of the domain: 65536
// design      method pwl, fold odd, 100 segments, 5185 table bits
// spec        sha256 66ab4528c0174e2bf69b09a5497ef04b97780b0a1a076022b2306dc9bbdab4a4
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.

// Latency 0 clock cycles.
module tanh_s16f12_s16f15 (
    input wire signed [15:0] x,
    output wire signed [15:0] y
);

    // whether x lies in the lower half; 0 to 1
    wire negative = x < 16'sd0;

    // distance of x below the centre; -32767 to 32768
    wire signed [16:0] below = 17'd0 - {x[15], x};

    // distance of x from the centre; 0 to 32768
    wire [15:0] magnitude = negative ? below[15:0] : x;

    // bit 6 of the segment; 0 to 1
    wire reached_6 = magnitude >= 16'd6278;

    // decides bit 5 of the segment; 3157 to 15669
    wire [13:0] breakpoint_5 = reached_6 ? 14'd15669 : 14'd3157;

    // bit 5 of the segment; 0 to 1
    wire reached_5 = magnitude >= {2'd0, breakpoint_5};

    // high bits of the segment; 0 to 3
    wire [1:0] segment_high_5 = {reached_6, reached_5};

    // decides bit 4 of the segment; 1856 to 32769
    reg [15:0] breakpoint_4;
    always @* begin
        case (segment_high_5)
            2'd0: breakpoint_4 = 16'd1856;
            2'd1: breakpoint_4 = 16'd4557;
            2'd2: breakpoint_4 = 16'd8904;
            default: breakpoint_4 = 16'd32769;
        endcase
    end

    // bit 4 of the segment; 0 to 1
    wire reached_4 = magnitude >= breakpoint_4;

    // high bits of the segment; 0 to 6
    wire [2:0] segment_high_4 = {segment_high_5, reached_4};

    // decides bit 3 of the segment; 1136 to 32769
    reg [15:0] breakpoint_3;
    always @* begin
        case (segment_high_4)
            3'd0: breakpoint_3 = 16'd1136;
            3'd1: breakpoint_3 = 16'd2511;
            3'd2: breakpoint_3 = 16'd3824;
            3'd3: breakpoint_3 = 16'd5352;
            3'd4: breakpoint_3 = 16'd7434;
            3'd5: breakpoint_3 = 16'd11084;
            default: breakpoint_3 = 16'd32769;
        endcase
    end

    // bit 3 of the segment; 0 to 1
    wire reached_3 = magnitude >= breakpoint_3;

    // high bits of the segment; 0 to 12
    wire [3:0] segment_high_3 = {segment_high_4, reached_3};

    // decides bit 2 of the segment; 692 to 32769
    reg [15:0] breakpoint_2;
    always @* begin
        case (segment_high_3)
            4'd0: breakpoint_2 = 16'd692;
            4'd1: breakpoint_2 = 16'd1509;
            4'd2: breakpoint_2 = 16'd2183;
            4'd3: breakpoint_2 = 16'd2830;
            4'd4: breakpoint_2 = 16'd3483;
            4'd5: breakpoint_2 = 16'd4173;
            4'd6: breakpoint_2 = 16'd4946;
            4'd7: breakpoint_2 = 16'd5797;
            4'd8: breakpoint_2 = 16'd6810;
            4'd9: breakpoint_2 = 16'd8115;
            4'd10: breakpoint_2 = 16'd9861;
            4'd11: breakpoint_2 = 16'd12787;
            default: breakpoint_2 = 16'd32769;
        endcase
    end

    // bit 2 of the segment; 0 to 1
    wire reached_2 = magnitude >= breakpoint_2;

    // high bits of the segment; 0 to 24
    wire [4:0] segment_high_2 = {segment_high_3, reached_2};

    // decides bit 1 of the segment; 435 to 18648
    reg [14:0] breakpoint_1;
    always @* begin
        case (segment_high_2)
            5'd0: breakpoint_1 = 15'd435;
            5'd1: breakpoint_1 = 15'd922;
            5'd2: breakpoint_1 = 15'd1329;
            5'd3: breakpoint_1 = 15'd1680;
            5'd4: breakpoint_1 = 15'd2023;
            5'd5: breakpoint_1 = 15'd2350;
            5'd6: breakpoint_1 = 15'd2677;
            5'd7: breakpoint_1 = 15'd2992;
            5'd8: breakpoint_1 = 15'd3315;
            5'd9: breakpoint_1 = 15'd3650;
            5'd10: breakpoint_1 = 15'd4004;
            5'd11: breakpoint_1 = 15'd4352;
            5'd12: breakpoint_1 = 15'd4751;
            5'd13: breakpoint_1 = 15'd5143;
            5'd14: breakpoint_1 = 15'd5575;
            5'd15: breakpoint_1 = 15'd6026;
            5'd16: breakpoint_1 = 15'd6536;
            5'd17: breakpoint_1 = 15'd7132;
            5'd18: breakpoint_1 = 15'd7762;
            5'd19: breakpoint_1 = 15'd8495;
            5'd20: breakpoint_1 = 15'd9346;
            5'd21: breakpoint_1 = 15'd10435;
            5'd22: breakpoint_1 = 15'd11866;
            5'd23: breakpoint_1 = 15'd13978;
            default: breakpoint_1 = 15'd18648;
        endcase
    end

    // bit 1 of the segment; 0 to 1
    wire reached_1 = magnitude >= {1'd0, breakpoint_1};

    // high bits of the segment; 0 to 49
    wire [5:0] segment_high_1 = {segment_high_2, reached_1};

    // decides bit 0 of the segment; 267 to 21922
    reg [14:0] breakpoint_0;
    always @* begin
        case (segment_high_1)
            6'd0: breakpoint_0 = 15'd267;
            6'd1: breakpoint_0 = 15'd569;
            6'd2: breakpoint_0 = 15'd810;
            6'd3: breakpoint_0 = 15'd1032;
            6'd4: breakpoint_0 = 15'd1234;
            6'd5: breakpoint_0 = 15'd1421;
            6'd6: breakpoint_0 = 15'd1594;
            6'd7: breakpoint_0 = 15'd1770;
            6'd8: breakpoint_0 = 15'd1940;
            6'd9: breakpoint_0 = 15'd2105;
            6'd10: breakpoint_0 = 15'd2269;
            6'd11: breakpoint_0 = 15'd2428;
            6'd12: breakpoint_0 = 15'd2596;
            6'd13: breakpoint_0 = 15'd2756;
            6'd14: breakpoint_0 = 15'd2908;
            6'd15: breakpoint_0 = 15'd3075;
            6'd16: breakpoint_0 = 15'd3235;
            6'd17: breakpoint_0 = 15'd3399;
            6'd18: breakpoint_0 = 15'd3566;
            6'd19: breakpoint_0 = 15'd3738;
            6'd20: breakpoint_0 = 15'd3913;
            6'd21: breakpoint_0 = 15'd4088;
            6'd22: breakpoint_0 = 15'd4263;
            6'd23: breakpoint_0 = 15'd4467;
            6'd24: breakpoint_0 = 15'd4651;
            6'd25: breakpoint_0 = 15'd4846;
            6'd26: breakpoint_0 = 15'd5046;
            6'd27: breakpoint_0 = 15'd5245;
            6'd28: breakpoint_0 = 15'd5470;
            6'd29: breakpoint_0 = 15'd5689;
            6'd30: breakpoint_0 = 15'd5909;
            6'd31: breakpoint_0 = 15'd6153;
            6'd32: breakpoint_0 = 15'd6404;
            6'd33: breakpoint_0 = 15'd6670;
            6'd34: breakpoint_0 = 15'd6966;
            6'd35: breakpoint_0 = 15'd7276;
            6'd36: breakpoint_0 = 15'd7595;
            6'd37: breakpoint_0 = 15'd7943;
            6'd38: breakpoint_0 = 15'd8300;
            6'd39: breakpoint_0 = 15'd8701;
            6'd40: breakpoint_0 = 15'd9115;
            6'd41: breakpoint_0 = 15'd9600;
            6'd42: breakpoint_0 = 15'd10137;
            6'd43: breakpoint_0 = 15'd10746;
            6'd44: breakpoint_0 = 15'd11455;
            6'd45: breakpoint_0 = 15'd12300;
            6'd46: breakpoint_0 = 15'd13339;
            6'd47: breakpoint_0 = 15'd14736;
            6'd48: breakpoint_0 = 15'd16887;
            default: breakpoint_0 = 15'd21922;
        endcase
    end

    // bit 0 of the segment; 0 to 1
    wire reached_0 = magnitude >= {1'd0, breakpoint_0};

    // segment that holds the input; 0 to 99
    wire [6:0] segment = {segment_high_1, reached_0};

    // slope times 2^10; 0 to 8184
    reg [12:0] slope;
    always @* begin
        case (segment)
            7'd0: slope = 13'd8184;
            7'd1: slope = 13'd8133;
            7'd2: slope = 13'd8072;
            7'd3: slope = 13'd8002;
            7'd4: slope = 13'd7924;
            7'd5: slope = 13'd7836;
            7'd6: slope = 13'd7746;
            7'd7: slope = 13'd7644;
            7'd8: slope = 13'd7545;
            7'd9: slope = 13'd7440;
            7'd10: slope = 13'd7337;
            7'd11: slope = 13'd7228;
            7'd12: slope = 13'd7127;
            7'd13: slope = 13'd7016;
            7'd14: slope = 13'd6897;
            7'd15: slope = 13'd6776;
            7'd16: slope = 13'd6662;
            7'd17: slope = 13'd6541;
            7'd18: slope = 13'd6422;
            7'd19: slope = 13'd6304;
            7'd20: slope = 13'd6192;
            7'd21: slope = 13'd6060;
            7'd22: slope = 13'd5936;
            7'd23: slope = 13'd5815;
            7'd24: slope = 13'd5688;
            7'd25: slope = 13'd5555;
            7'd26: slope = 13'd5434;
            7'd27: slope = 13'd5316;
            7'd28: slope = 13'd5200;
            7'd29: slope = 13'd5079;
            7'd30: slope = 13'd4952;
            7'd31: slope = 13'd4822;
            7'd32: slope = 13'd4701;
            7'd33: slope = 13'd4588;
            7'd34: slope = 13'd4466;
            7'd35: slope = 13'd4343;
            7'd36: slope = 13'd4222;
            7'd37: slope = 13'd4109;
            7'd38: slope = 13'd3984;
            7'd39: slope = 13'd3861;
            7'd40: slope = 13'd3742;
            7'd41: slope = 13'd3624;
            7'd42: slope = 13'd3508;
            7'd43: slope = 13'd3401;
            7'd44: slope = 13'd3290;
            7'd45: slope = 13'd3178;
            7'd46: slope = 13'd3062;
            7'd47: slope = 13'd2939;
            7'd48: slope = 13'd2836;
            7'd49: slope = 13'd2728;
            7'd50: slope = 13'd2620;
            7'd51: slope = 13'd2521;
            7'd52: slope = 13'd2420;
            7'd53: slope = 13'd2325;
            7'd54: slope = 13'd2230;
            7'd55: slope = 13'd2136;
            7'd56: slope = 13'd2038;
            7'd57: slope = 13'd1944;
            7'd58: slope = 13'd1852;
            7'd59: slope = 13'd1765;
            7'd60: slope = 13'd1684;
            7'd61: slope = 13'd1603;
            7'd62: slope = 13'd1519;
            7'd63: slope = 13'd1436;
            7'd64: slope = 13'd1359;
            7'd65: slope = 13'd1282;
            7'd66: slope = 13'd1208;
            7'd67: slope = 13'd1135;
            7'd68: slope = 13'd1064;
            7'd69: slope = 13'd984;
            7'd70: slope = 13'd918;
            7'd71: slope = 13'd857;
            7'd72: slope = 13'd796;
            7'd73: slope = 13'd737;
            7'd74: slope = 13'd680;
            7'd75: slope = 13'd626;
            7'd76: slope = 13'd576;
            7'd77: slope = 13'd526;
            7'd78: slope = 13'd478;
            7'd79: slope = 13'd434;
            7'd80: slope = 13'd394;
            7'd81: slope = 13'd355;
            7'd82: slope = 13'd315;
            7'd83: slope = 13'd279;
            7'd84: slope = 13'd245;
            7'd85: slope = 13'd214;
            7'd86: slope = 13'd185;
            7'd87: slope = 13'd158;
            7'd88: slope = 13'd133;
            7'd89: slope = 13'd110;
            7'd90: slope = 13'd90;
            7'd91: slope = 13'd72;
            7'd92: slope = 13'd56;
            7'd93: slope = 13'd42;
            7'd94: slope = 13'd30;
            7'd95: slope = 13'd20;
            7'd96: slope = 13'd12;
            7'd97: slope = 13'd6;
            7'd98: slope = 13'd2;
            default: slope = 13'd0;
        endcase
    end

    // intercept times 2^9; 322 to 16776960
    reg [23:0] intercept;
    always @* begin
        case (segment)
            7'd0: intercept = 24'd322;
            7'd1: intercept = 24'd6841;
            7'd2: intercept = 24'd19888;
            7'd3: intercept = 24'd39705;
            7'd4: intercept = 24'd66607;
            7'd5: intercept = 24'd102194;
            7'd6: intercept = 24'd143640;
            7'd7: intercept = 24'd196191;
            7'd8: intercept = 24'd252286;
            7'd9: intercept = 24'd317020;
            7'd10: intercept = 24'd385339;
            7'd11: intercept = 24'd462662;
            7'd12: intercept = 24'd538777;
            7'd13: intercept = 24'd626984;
            7'd14: intercept = 24'd726832;
            7'd15: intercept = 24'd833830;
            7'd16: intercept = 24'd939533;
            7'd17: intercept = 24'd1056693;
            7'd18: intercept = 24'd1176967;
            7'd19: intercept = 24'd1301008;
            7'd20: intercept = 24'd1423136;
            7'd21: intercept = 24'd1572406;
            7'd22: intercept = 24'd1717916;
            7'd23: intercept = 24'd1864740;
            7'd24: intercept = 24'd2024000;
            7'd25: intercept = 24'd2196483;
            7'd26: intercept = 24'd2358325;
            7'd27: intercept = 24'd2520803;
            7'd28: intercept = 24'd2684864;
            7'd29: intercept = 24'd2860725;
            7'd30: intercept = 24'd3050402;
            7'd31: intercept = 24'd3250100;
            7'd32: intercept = 24'd3441029;
            7'd33: intercept = 24'd3623709;
            7'd34: intercept = 24'd3825763;
            7'd35: intercept = 24'd4034585;
            7'd36: intercept = 24'd4245136;
            7'd37: intercept = 24'd4446448;
            7'd38: intercept = 24'd4674136;
            7'd39: intercept = 24'd4903842;
            7'd40: intercept = 24'd5131242;
            7'd41: intercept = 24'd5361990;
            7'd42: intercept = 24'd5593925;
            7'd43: intercept = 24'd5812484;
            7'd44: intercept = 24'd6043957;
            7'd45: intercept = 24'd6282541;
            7'd46: intercept = 24'd6534865;
            7'd47: intercept = 24'd6809167;
            7'd48: intercept = 24'd7043680;
            7'd49: intercept = 24'd7294626;
            7'd50: intercept = 24'd7551033;
            7'd51: intercept = 24'd7790877;
            7'd52: intercept = 24'd8040538;
            7'd53: intercept = 24'd8280050;
            7'd54: intercept = 24'd8524226;
            7'd55: intercept = 24'd8770632;
            7'd56: intercept = 24'd9032763;
            7'd57: intercept = 24'd9289452;
            7'd58: intercept = 24'd9545773;
            7'd59: intercept = 24'd9793134;
            7'd60: intercept = 24'd10027847;
            7'd61: intercept = 24'd10267052;
            7'd62: intercept = 24'd10520056;
            7'd63: intercept = 24'd10775185;
            7'd64: intercept = 24'd11016784;
            7'd65: intercept = 24'd11263204;
            7'd66: intercept = 24'd11504918;
            7'd67: intercept = 24'd11748282;
            7'd68: intercept = 24'd11989966;
            7'd69: intercept = 24'd12268540;
            7'd70: intercept = 24'd12503675;
            7'd71: intercept = 24'd12725536;
            7'd72: intercept = 24'd12952151;
            7'd73: intercept = 24'd13176131;
            7'd74: intercept = 24'd13397264;
            7'd75: intercept = 24'd13611614;
            7'd76: intercept = 24'd13814416;
            7'd77: intercept = 24'd14021826;
            7'd78: intercept = 24'd14225692;
            7'd79: intercept = 24'd14417028;
            7'd80: intercept = 24'd14595064;
            7'd81: intercept = 24'd14772718;
            7'd82: intercept = 24'd14959604;
            7'd83: intercept = 24'd15132333;
            7'd84: intercept = 24'd15299927;
            7'd85: intercept = 24'd15456995;
            7'd86: intercept = 24'd15608147;
            7'd87: intercept = 24'd15753122;
            7'd88: intercept = 24'd15891572;
            7'd89: intercept = 24'd16023264;
            7'd90: intercept = 24'd16141811;
            7'd91: intercept = 24'd16252390;
            7'd92: intercept = 24'd16354588;
            7'd93: intercept = 24'd16447851;
            7'd94: intercept = 24'd16531610;
            7'd95: intercept = 24'd16605171;
            7'd96: intercept = 24'd16667706;
            7'd97: intercept = 24'd16718201;
            7'd98: intercept = 24'd16755294;
            default: intercept = 24'd16776960;
        endcase
    end

    // slope times position; 0 to 15222448
    wire [23:0] product = slope * magnitude;

    // intercept times 2^10; 644 to 33553920
    wire [24:0] aligned_intercept = {intercept, 1'd0};

    // value times 2^10; 644 to 33554430
    wire [24:0] sum = {1'd0, product} + aligned_intercept;

    // rounded down; 0 to 32767
    wire [14:0] value = sum[24:10];

    // value in the lower half; -32767 to 0
    wire signed [15:0] mirrored = 16'd0 - {1'd0, value};

    // value in the half of x; -32767 to 32767
    wire signed [15:0] unfolded = negative ? mirrored : {1'd0, value};

    assign y = unfolded;

    // Bits that do not matter for the result.
    wire _unused_ok = &{
        1'b0,
        below[16], sum[9:0]
    };

endmodule
