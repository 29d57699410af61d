// Unit sigmoid_s16f12_u16f16
//
// function    sigmoid(x)
// input       s16f12: value = code * 2^-12, codes -32768 to 32767
// output      u16f16: value = code * 2^-16, codes 0 to 65535
// criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-16
// worst case  0.995716346054 ulp at input code 7633 (value 1.863525390625): output code 56734
//             (value 0.865692138671875), exact value 0.86570733209756551763
// unclamped   0.995716346054 ulp against the function itself, beyond the output range too
// saturation  none: the function stays within the output range
// checked     every input of the domain: 65536
// design      method uniform, fold complement, 257 segments, 7453 table bits
// spec        sha256 e036e42fa8f9d4d617f9bb27a1022cec7b3d7ce6bbf13f134bbb360b68c20900
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.

// Latency 0 clock cycles.
module sigmoid_s16f12_u16f16 (
    input wire signed [15:0] x,
    output wire [15:0] y
);

    // whether x lies in the lower half; 0 to 1
    wire negative = x < 16'sd0;

    // distance of x below the centre; -32767 to 32768
    wire signed [16:0] below = 17'd0 - {x[15], x};

    // distance of x from the centre; 0 to 32768
    wire [15:0] magnitude = negative ? below[15:0] : x;

    // high bits of the magnitude; 0 to 256
    wire [8:0] block = magnitude[15:7];

    // position within the segment; 0 to 127
    wire [6:0] offset = magnitude[6:0];

    // slope times 2^7; 0 to 512
    reg [9:0] slope;
    always @* begin
        case (block)
            9'd0: slope = 10'd512;
            9'd1: slope = 10'd512;
            9'd2: slope = 10'd511;
            9'd3: slope = 10'd511;
            9'd4: slope = 10'd509;
            9'd5: slope = 10'd508;
            9'd6: slope = 10'd506;
            9'd7: slope = 10'd504;
            9'd8: slope = 10'd504;
            9'd9: slope = 10'd500;
            9'd10: slope = 10'd498;
            9'd11: slope = 10'd496;
            9'd12: slope = 10'd493;
            9'd13: slope = 10'd490;
            9'd14: slope = 10'd486;
            9'd15: slope = 10'd483;
            9'd16: slope = 10'd479;
            9'd17: slope = 10'd476;
            9'd18: slope = 10'd472;
            9'd19: slope = 10'd467;
            9'd20: slope = 10'd462;
            9'd21: slope = 10'd458;
            9'd22: slope = 10'd454;
            9'd23: slope = 10'd449;
            9'd24: slope = 10'd444;
            9'd25: slope = 10'd438;
            9'd26: slope = 10'd433;
            9'd27: slope = 10'd428;
            9'd28: slope = 10'd422;
            9'd29: slope = 10'd417;
            9'd30: slope = 10'd411;
            9'd31: slope = 10'd406;
            9'd32: slope = 10'd400;
            9'd33: slope = 10'd394;
            9'd34: slope = 10'd388;
            9'd35: slope = 10'd382;
            9'd36: slope = 10'd376;
            9'd37: slope = 10'd370;
            9'd38: slope = 10'd364;
            9'd39: slope = 10'd358;
            9'd40: slope = 10'd352;
            9'd41: slope = 10'd345;
            9'd42: slope = 10'd339;
            9'd43: slope = 10'd333;
            9'd44: slope = 10'd327;
            9'd45: slope = 10'd321;
            9'd46: slope = 10'd315;
            9'd47: slope = 10'd308;
            9'd48: slope = 10'd302;
            9'd49: slope = 10'd297;
            9'd50: slope = 10'd290;
            9'd51: slope = 10'd284;
            9'd52: slope = 10'd278;
            9'd53: slope = 10'd273;
            9'd54: slope = 10'd267;
            9'd55: slope = 10'd261;
            9'd56: slope = 10'd256;
            9'd57: slope = 10'd250;
            9'd58: slope = 10'd244;
            9'd59: slope = 10'd238;
            9'd60: slope = 10'd233;
            9'd61: slope = 10'd228;
            9'd62: slope = 10'd222;
            9'd63: slope = 10'd218;
            9'd64: slope = 10'd212;
            9'd65: slope = 10'd208;
            9'd66: slope = 10'd202;
            9'd67: slope = 10'd198;
            9'd68: slope = 10'd193;
            9'd69: slope = 10'd188;
            9'd70: slope = 10'd183;
            9'd71: slope = 10'd178;
            9'd72: slope = 10'd174;
            9'd73: slope = 10'd170;
            9'd74: slope = 10'd166;
            9'd75: slope = 10'd162;
            9'd76: slope = 10'd157;
            9'd77: slope = 10'd153;
            9'd78: slope = 10'd149;
            9'd79: slope = 10'd146;
            9'd80: slope = 10'd142;
            9'd81: slope = 10'd138;
            9'd82: slope = 10'd134;
            9'd83: slope = 10'd131;
            9'd84: slope = 10'd127;
            9'd85: slope = 10'd124;
            9'd86: slope = 10'd120;
            9'd87: slope = 10'd117;
            9'd88: slope = 10'd114;
            9'd89: slope = 10'd110;
            9'd90: slope = 10'd108;
            9'd91: slope = 10'd104;
            9'd92: slope = 10'd102;
            9'd93: slope = 10'd99;
            9'd94: slope = 10'd96;
            9'd95: slope = 10'd94;
            9'd96: slope = 10'd91;
            9'd97: slope = 10'd88;
            9'd98: slope = 10'd86;
            9'd99: slope = 10'd84;
            9'd100: slope = 10'd81;
            9'd101: slope = 10'd80;
            9'd102: slope = 10'd76;
            9'd103: slope = 10'd74;
            9'd104: slope = 10'd72;
            9'd105: slope = 10'd70;
            9'd106: slope = 10'd68;
            9'd107: slope = 10'd66;
            9'd108: slope = 10'd64;
            9'd109: slope = 10'd62;
            9'd110: slope = 10'd61;
            9'd111: slope = 10'd59;
            9'd112: slope = 10'd57;
            9'd113: slope = 10'd56;
            9'd114: slope = 10'd54;
            9'd115: slope = 10'd52;
            9'd116: slope = 10'd51;
            9'd117: slope = 10'd50;
            9'd118: slope = 10'd48;
            9'd119: slope = 10'd46;
            9'd120: slope = 10'd45;
            9'd121: slope = 10'd44;
            9'd122: slope = 10'd42;
            9'd123: slope = 10'd41;
            9'd124: slope = 10'd40;
            9'd125: slope = 10'd39;
            9'd126: slope = 10'd38;
            9'd127: slope = 10'd36;
            9'd128: slope = 10'd36;
            9'd129: slope = 10'd35;
            9'd130: slope = 10'd34;
            9'd131: slope = 10'd32;
            9'd132: slope = 10'd32;
            9'd133: slope = 10'd30;
            9'd134: slope = 10'd30;
            9'd135: slope = 10'd29;
            9'd136: slope = 10'd28;
            9'd137: slope = 10'd27;
            9'd138: slope = 10'd26;
            9'd139: slope = 10'd26;
            9'd140: slope = 10'd24;
            9'd141: slope = 10'd24;
            9'd142: slope = 10'd23;
            9'd143: slope = 10'd22;
            9'd144: slope = 10'd22;
            9'd145: slope = 10'd21;
            9'd146: slope = 10'd20;
            9'd147: slope = 10'd20;
            9'd148: slope = 10'd19;
            9'd149: slope = 10'd18;
            9'd150: slope = 10'd18;
            9'd151: slope = 10'd18;
            9'd152: slope = 10'd17;
            9'd153: slope = 10'd16;
            9'd154: slope = 10'd16;
            9'd155: slope = 10'd16;
            9'd156: slope = 10'd15;
            9'd157: slope = 10'd15;
            9'd158: slope = 10'd14;
            9'd159: slope = 10'd14;
            9'd160: slope = 10'd13;
            9'd161: slope = 10'd13;
            9'd162: slope = 10'd13;
            9'd163: slope = 10'd12;
            9'd164: slope = 10'd12;
            9'd165: slope = 10'd11;
            9'd166: slope = 10'd11;
            9'd167: slope = 10'd10;
            9'd168: slope = 10'd10;
            9'd169: slope = 10'd10;
            9'd170: slope = 10'd10;
            9'd171: slope = 10'd10;
            9'd172: slope = 10'd9;
            9'd173: slope = 10'd9;
            9'd174: slope = 10'd8;
            9'd175: slope = 10'd8;
            9'd176: slope = 10'd8;
            9'd177: slope = 10'd8;
            9'd178: slope = 10'd8;
            9'd179: slope = 10'd7;
            9'd180: slope = 10'd7;
            9'd181: slope = 10'd7;
            9'd182: slope = 10'd7;
            9'd183: slope = 10'd7;
            9'd184: slope = 10'd6;
            9'd185: slope = 10'd6;
            9'd186: slope = 10'd6;
            9'd187: slope = 10'd6;
            9'd188: slope = 10'd6;
            9'd189: slope = 10'd5;
            9'd190: slope = 10'd5;
            9'd191: slope = 10'd5;
            9'd192: slope = 10'd5;
            9'd193: slope = 10'd5;
            9'd194: slope = 10'd5;
            9'd195: slope = 10'd4;
            9'd196: slope = 10'd4;
            9'd197: slope = 10'd4;
            9'd198: slope = 10'd4;
            9'd199: slope = 10'd4;
            9'd200: slope = 10'd4;
            9'd201: slope = 10'd4;
            9'd202: slope = 10'd4;
            9'd203: slope = 10'd3;
            9'd204: slope = 10'd3;
            9'd205: slope = 10'd3;
            9'd206: slope = 10'd3;
            9'd207: slope = 10'd3;
            9'd208: slope = 10'd3;
            9'd209: slope = 10'd3;
            9'd210: slope = 10'd3;
            9'd211: slope = 10'd3;
            9'd212: slope = 10'd2;
            9'd213: slope = 10'd3;
            9'd214: slope = 10'd2;
            9'd215: slope = 10'd2;
            9'd216: slope = 10'd2;
            9'd217: slope = 10'd2;
            9'd218: slope = 10'd2;
            9'd219: slope = 10'd2;
            9'd220: slope = 10'd2;
            9'd221: slope = 10'd2;
            9'd222: slope = 10'd2;
            9'd223: slope = 10'd2;
            9'd224: slope = 10'd2;
            9'd226: slope = 10'd2;
            9'd227: slope = 10'd2;
            9'd229: slope = 10'd2;
            9'd230: slope = 10'd2;
            9'd245: slope = 10'd0;
            9'd252: slope = 10'd0;
            9'd256: slope = 10'd0;
            default: slope = 10'd1;
        endcase
    end

    // intercept times 2^3; 262148 to 524120
    reg [18:0] intercept;
    always @* begin
        case (block)
            9'd0: intercept = 19'd262148;
            9'd1: intercept = 19'd266240;
            9'd2: intercept = 19'd270340;
            9'd3: intercept = 19'd274426;
            9'd4: intercept = 19'd278514;
            9'd5: intercept = 19'd282589;
            9'd6: intercept = 19'd286656;
            9'd7: intercept = 19'd290711;
            9'd8: intercept = 19'd294743;
            9'd9: intercept = 19'd298775;
            9'd10: intercept = 19'd302781;
            9'd11: intercept = 19'd306766;
            9'd12: intercept = 19'd310734;
            9'd13: intercept = 19'd314677;
            9'd14: intercept = 19'd318599;
            9'd15: intercept = 19'd322490;
            9'd16: intercept = 19'd326356;
            9'd17: intercept = 19'd330188;
            9'd18: intercept = 19'd333991;
            9'd19: intercept = 19'd337767;
            9'd20: intercept = 19'd341506;
            9'd21: intercept = 19'd345208;
            9'd22: intercept = 19'd348872;
            9'd23: intercept = 19'd352501;
            9'd24: intercept = 19'd356091;
            9'd25: intercept = 19'd359644;
            9'd26: intercept = 19'd363151;
            9'd27: intercept = 19'd366619;
            9'd28: intercept = 19'd370043;
            9'd29: intercept = 19'd373422;
            9'd30: intercept = 19'd376759;
            9'd31: intercept = 19'd380046;
            9'd32: intercept = 19'd383291;
            9'd33: intercept = 19'd386490;
            9'd34: intercept = 19'd389642;
            9'd35: intercept = 19'd392746;
            9'd36: intercept = 19'd395800;
            9'd37: intercept = 19'd398807;
            9'd38: intercept = 19'd401765;
            9'd39: intercept = 19'd404674;
            9'd40: intercept = 19'd407533;
            9'd41: intercept = 19'd410350;
            9'd42: intercept = 19'd413111;
            9'd43: intercept = 19'd415823;
            9'd44: intercept = 19'd418487;
            9'd45: intercept = 19'd421101;
            9'd46: intercept = 19'd423666;
            9'd47: intercept = 19'd426185;
            9'd48: intercept = 19'd428653;
            9'd49: intercept = 19'd431068;
            9'd50: intercept = 19'd433443;
            9'd51: intercept = 19'd435767;
            9'd52: intercept = 19'd438043;
            9'd53: intercept = 19'd440269;
            9'd54: intercept = 19'd442451;
            9'd55: intercept = 19'd444588;
            9'd56: intercept = 19'd446676;
            9'd57: intercept = 19'd448719;
            9'd58: intercept = 19'd450719;
            9'd59: intercept = 19'd452675;
            9'd60: intercept = 19'd454585;
            9'd61: intercept = 19'd456452;
            9'd62: intercept = 19'd458278;
            9'd63: intercept = 19'd460056;
            9'd64: intercept = 19'd461799;
            9'd65: intercept = 19'd463496;
            9'd66: intercept = 19'd465159;
            9'd67: intercept = 19'd466776;
            9'd68: intercept = 19'd468357;
            9'd69: intercept = 19'd469902;
            9'd70: intercept = 19'd471407;
            9'd71: intercept = 19'd472875;
            9'd72: intercept = 19'd474305;
            9'd73: intercept = 19'd475700;
            9'd74: intercept = 19'd477059;
            9'd75: intercept = 19'd478384;
            9'd76: intercept = 19'd479679;
            9'd77: intercept = 19'd480938;
            9'd78: intercept = 19'd482165;
            9'd79: intercept = 19'd483356;
            9'd80: intercept = 19'd484521;
            9'd81: intercept = 19'd485656;
            9'd82: intercept = 19'd486761;
            9'd83: intercept = 19'd487834;
            9'd84: intercept = 19'd488883;
            9'd85: intercept = 19'd489898;
            9'd86: intercept = 19'd490891;
            9'd87: intercept = 19'd491854;
            9'd88: intercept = 19'd492792;
            9'd89: intercept = 19'd493707;
            9'd90: intercept = 19'd494592;
            9'd91: intercept = 19'd495458;
            9'd92: intercept = 19'd496295;
            9'd93: intercept = 19'd497113;
            9'd94: intercept = 19'd497907;
            9'd95: intercept = 19'd498678;
            9'd96: intercept = 19'd499430;
            9'd97: intercept = 19'd500161;
            9'd98: intercept = 19'd500869;
            9'd99: intercept = 19'd501557;
            9'd100: intercept = 19'd502229;
            9'd101: intercept = 19'd502874;
            9'd102: intercept = 19'd503514;
            9'd103: intercept = 19'd504128;
            9'd104: intercept = 19'd504725;
            9'd105: intercept = 19'd505305;
            9'd106: intercept = 19'd505869;
            9'd107: intercept = 19'd506417;
            9'd108: intercept = 19'd506948;
            9'd109: intercept = 19'd507466;
            9'd110: intercept = 19'd507965;
            9'd111: intercept = 19'd508453;
            9'd112: intercept = 19'd508926;
            9'd113: intercept = 19'd509384;
            9'd114: intercept = 19'd509831;
            9'd115: intercept = 19'd510265;
            9'd116: intercept = 19'd510684;
            9'd117: intercept = 19'd511090;
            9'd118: intercept = 19'd511489;
            9'd119: intercept = 19'd511875;
            9'd120: intercept = 19'd512247;
            9'd121: intercept = 19'd512609;
            9'd122: intercept = 19'd512963;
            9'd123: intercept = 19'd513303;
            9'd124: intercept = 19'd513634;
            9'd125: intercept = 19'd513954;
            9'd126: intercept = 19'd514266;
            9'd127: intercept = 19'd514572;
            9'd128: intercept = 19'd514861;
            9'd129: intercept = 19'd515146;
            9'd130: intercept = 19'd515422;
            9'd131: intercept = 19'd515695;
            9'd132: intercept = 19'd515951;
            9'd133: intercept = 19'd516208;
            9'd134: intercept = 19'd516450;
            9'd135: intercept = 19'd516688;
            9'd136: intercept = 19'd516919;
            9'd137: intercept = 19'd517144;
            9'd138: intercept = 19'd517361;
            9'd139: intercept = 19'd517569;
            9'd140: intercept = 19'd517778;
            9'd141: intercept = 19'd517973;
            9'd142: intercept = 19'd518166;
            9'd143: intercept = 19'd518354;
            9'd144: intercept = 19'd518532;
            9'd145: intercept = 19'd518709;
            9'd146: intercept = 19'd518880;
            9'd147: intercept = 19'd519043;
            9'd148: intercept = 19'd519204;
            9'd149: intercept = 19'd519361;
            9'd150: intercept = 19'd519509;
            9'd151: intercept = 19'd519653;
            9'd152: intercept = 19'd519796;
            9'd153: intercept = 19'd519935;
            9'd154: intercept = 19'd520066;
            9'd155: intercept = 19'd520193;
            9'd156: intercept = 19'd520321;
            9'd157: intercept = 19'd520440;
            9'd158: intercept = 19'd520560;
            9'd159: intercept = 19'd520672;
            9'd160: intercept = 19'd520785;
            9'd161: intercept = 19'd520891;
            9'd162: intercept = 19'd520993;
            9'd163: intercept = 19'd521097;
            9'd164: intercept = 19'd521193;
            9'd165: intercept = 19'd521290;
            9'd166: intercept = 19'd521381;
            9'd167: intercept = 19'd521472;
            9'd168: intercept = 19'd521557;
            9'd169: intercept = 19'd521640;
            9'd170: intercept = 19'd521720;
            9'd171: intercept = 19'd521798;
            9'd172: intercept = 19'd521877;
            9'd173: intercept = 19'd521950;
            9'd174: intercept = 19'd522024;
            9'd175: intercept = 19'd522093;
            9'd176: intercept = 19'd522159;
            9'd177: intercept = 19'd522224;
            9'd178: intercept = 19'd522286;
            9'd179: intercept = 19'd522351;
            9'd180: intercept = 19'd522409;
            9'd181: intercept = 19'd522466;
            9'd182: intercept = 19'd522521;
            9'd183: intercept = 19'd522575;
            9'd184: intercept = 19'd522631;
            9'd185: intercept = 19'd522681;
            9'd186: intercept = 19'd522730;
            9'd187: intercept = 19'd522777;
            9'd188: intercept = 19'd522822;
            9'd189: intercept = 19'd522871;
            9'd190: intercept = 19'd522914;
            9'd191: intercept = 19'd522956;
            9'd192: intercept = 19'd522996;
            9'd193: intercept = 19'd523035;
            9'd194: intercept = 19'd523073;
            9'd195: intercept = 19'd523114;
            9'd196: intercept = 19'd523150;
            9'd197: intercept = 19'd523184;
            9'd198: intercept = 19'd523218;
            9'd199: intercept = 19'd523250;
            9'd200: intercept = 19'd523282;
            9'd201: intercept = 19'd523312;
            9'd202: intercept = 19'd523342;
            9'd203: intercept = 19'd523375;
            9'd204: intercept = 19'd523402;
            9'd205: intercept = 19'd523429;
            9'd206: intercept = 19'd523456;
            9'd207: intercept = 19'd523481;
            9'd208: intercept = 19'd523506;
            9'd209: intercept = 19'd523529;
            9'd210: intercept = 19'd523552;
            9'd211: intercept = 19'd523575;
            9'd212: intercept = 19'd523600;
            9'd213: intercept = 19'd523618;
            9'd214: intercept = 19'd523642;
            9'd215: intercept = 19'd523661;
            9'd216: intercept = 19'd523681;
            9'd217: intercept = 19'd523699;
            9'd218: intercept = 19'd523717;
            9'd219: intercept = 19'd523735;
            9'd220: intercept = 19'd523752;
            9'd221: intercept = 19'd523768;
            9'd222: intercept = 19'd523784;
            9'd223: intercept = 19'd523799;
            9'd224: intercept = 19'd523814;
            9'd225: intercept = 19'd523833;
            9'd226: intercept = 19'd523843;
            9'd227: intercept = 19'd523856;
            9'd228: intercept = 19'd523873;
            9'd229: intercept = 19'd523883;
            9'd230: intercept = 19'd523894;
            9'd231: intercept = 19'd523911;
            9'd232: intercept = 19'd523922;
            9'd233: intercept = 19'd523933;
            9'd234: intercept = 19'd523944;
            9'd235: intercept = 19'd523954;
            9'd236: intercept = 19'd523965;
            9'd237: intercept = 19'd523975;
            9'd238: intercept = 19'd523985;
            9'd239: intercept = 19'd523994;
            9'd240: intercept = 19'd524003;
            9'd241: intercept = 19'd524012;
            9'd242: intercept = 19'd524020;
            9'd243: intercept = 19'd524029;
            9'd244: intercept = 19'd524037;
            9'd245: intercept = 19'd524048;
            9'd246: intercept = 19'd524052;
            9'd247: intercept = 19'd524059;
            9'd248: intercept = 19'd524066;
            9'd249: intercept = 19'd524073;
            9'd250: intercept = 19'd524079;
            9'd251: intercept = 19'd524085;
            9'd252: intercept = 19'd524096;
            9'd253: intercept = 19'd524099;
            9'd254: intercept = 19'd524104;
            9'd255: intercept = 19'd524109;
            default: intercept = 19'd524120;
        endcase
    end

    // slope times position; 0 to 65024
    wire [15:0] product = slope * offset;

    // intercept times 2^7; 4194368 to 8385920
    wire [22:0] aligned_intercept = {intercept, 4'd0};

    // value times 2^7; 4194368 to 8385920
    wire [22:0] sum = {7'd0, product} + aligned_intercept;

    // rounded down; 32768 to 65515
    wire [15:0] value = sum[22:7];

    // value in the lower half; 21 to 32768
    wire [15:0] mirrored = 16'd0 - value;

    // value in the half of x; 21 to 65514
    wire [15:0] unfolded = negative ? mirrored : value;

    assign y = unfolded;

    // Bits that do not matter for the result.
    wire _unused_ok = &{
        1'b0,
        below[16], sum[6:0]
    };

endmodule
