// Unit softplus_s16f12_s16f12
//
// function    softplus(beta * x) / beta with beta = 1
// input       s16f12: value = code * 2^-12, codes -32768 to 32767
// output      s16f12: value = code * 2^-12, codes -32768 to 32767
// criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-12
// worst case  0.994309890565 ulp at input code -4160 (value -1.015625): output code 1267
//             (value 0.309326171875), exact value 0.30908342043687387577
// unclamped   1.37415989444 ulp against the function itself, beyond the output range too
// saturation  2 inputs beyond the output range, above at codes 32766 to 32767
// checked     every input of the domain: 65536
// design      method uniform, fold relu-even, 128 segments, 3328 table bits
// spec        sha256 6dd1959e7c4e4701105873c2d62b2132270d531c9ac40d7971230bf133f34853
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.

// Latency 0 clock cycles.
module softplus_s16f12_s16f12 (
    input wire signed [15:0] x,
    output wire signed [15:0] y
);

    // whether x lies in the lower half; 0 to 1
    wire negative = x < 16'sd0;

    // distance of x below the centre; -32768 to 32767
    wire signed [15:0] below = ~x;

    // distance of x from the centre; 0 to 32767
    wire [14:0] magnitude = negative ? below[14:0] : x[14:0];

    // high bits of the magnitude; 0 to 127
    wire [6:0] block = magnitude[14:8];

    // position within the segment; 0 to 255
    wire [7:0] offset = magnitude[7:0];

    // slope times 2^8; -126 to 0
    reg signed [7:0] slope;
    always @* begin
        case (block)
            7'd0: slope = -8'sd126;
            7'd1: slope = -8'sd122;
            7'd2: slope = -8'sd118;
            7'd3: slope = -8'sd114;
            7'd4: slope = -8'sd110;
            7'd5: slope = -8'sd106;
            7'd6: slope = -8'sd102;
            7'd7: slope = -8'sd99;
            7'd8: slope = -8'sd95;
            7'd9: slope = -8'sd91;
            7'd10: slope = -8'sd88;
            7'd11: slope = -8'sd84;
            7'd12: slope = -8'sd80;
            7'd13: slope = -8'sd77;
            7'd14: slope = -8'sd74;
            7'd15: slope = -8'sd70;
            7'd16: slope = -8'sd68;
            7'd17: slope = -8'sd64;
            7'd18: slope = -8'sd61;
            7'd19: slope = -8'sd58;
            7'd20: slope = -8'sd56;
            7'd21: slope = -8'sd53;
            7'd22: slope = -8'sd50;
            7'd23: slope = -8'sd48;
            7'd24: slope = -8'sd46;
            7'd25: slope = -8'sd44;
            7'd26: slope = -8'sd42;
            7'd27: slope = -8'sd39;
            7'd28: slope = -8'sd37;
            7'd29: slope = -8'sd35;
            7'd30: slope = -8'sd34;
            7'd31: slope = -8'sd32;
            7'd32: slope = -8'sd30;
            7'd33: slope = -8'sd28;
            7'd34: slope = -8'sd27;
            7'd35: slope = -8'sd26;
            7'd36: slope = -8'sd24;
            7'd37: slope = -8'sd22;
            7'd38: slope = -8'sd22;
            7'd39: slope = -8'sd20;
            7'd40: slope = -8'sd19;
            7'd41: slope = -8'sd18;
            7'd42: slope = -8'sd17;
            7'd43: slope = -8'sd16;
            7'd44: slope = -8'sd15;
            7'd45: slope = -8'sd14;
            7'd46: slope = -8'sd14;
            7'd47: slope = -8'sd13;
            7'd48: slope = -8'sd12;
            7'd49: slope = -8'sd12;
            7'd50: slope = -8'sd10;
            7'd51: slope = -8'sd10;
            7'd52: slope = -8'sd10;
            7'd53: slope = -8'sd9;
            7'd54: slope = -8'sd8;
            7'd55: slope = -8'sd8;
            7'd56: slope = -8'sd8;
            7'd57: slope = -8'sd7;
            7'd58: slope = -8'sd6;
            7'd59: slope = -8'sd6;
            7'd60: slope = -8'sd6;
            7'd61: slope = -8'sd6;
            7'd62: slope = -8'sd6;
            7'd63: slope = -8'sd5;
            7'd64: slope = -8'sd4;
            7'd65: slope = -8'sd4;
            7'd66: slope = -8'sd4;
            7'd67: slope = -8'sd4;
            7'd68: slope = -8'sd4;
            7'd69: slope = -8'sd4;
            7'd70: slope = -8'sd4;
            7'd71: slope = -8'sd4;
            7'd72: slope = -8'sd4;
            7'd73: slope = -8'sd3;
            7'd74: slope = -8'sd2;
            7'd75: slope = -8'sd2;
            7'd76: slope = -8'sd2;
            7'd77: slope = -8'sd2;
            7'd78: slope = -8'sd2;
            7'd79: slope = -8'sd2;
            7'd80: slope = -8'sd2;
            7'd82: slope = -8'sd2;
            7'd85: slope = -8'sd2;
            default: slope = 8'd0;
        endcase
    end

    // intercept times 2^6; 128 to 181703
    reg [17:0] intercept;
    always @* begin
        case (block)
            7'd0: intercept = 18'd181703;
            7'd1: intercept = 18'd173641;
            7'd2: intercept = 18'd165833;
            7'd3: intercept = 18'd158279;
            7'd4: intercept = 18'd150980;
            7'd5: intercept = 18'd143928;
            7'd6: intercept = 18'd137130;
            7'd7: intercept = 18'd130605;
            7'd8: intercept = 18'd124289;
            7'd9: intercept = 18'd118215;
            7'd10: intercept = 18'd112407;
            7'd11: intercept = 18'd106793;
            7'd12: intercept = 18'd101416;
            7'd13: intercept = 18'd96278;
            7'd14: intercept = 18'd91364;
            7'd15: intercept = 18'd86628;
            7'd16: intercept = 18'd82159;
            7'd17: intercept = 18'd77824;
            7'd18: intercept = 18'd73708;
            7'd19: intercept = 18'd69784;
            7'd20: intercept = 18'd66070;
            7'd21: intercept = 18'd62495;
            7'd22: intercept = 18'd59097;
            7'd23: intercept = 18'd55884;
            7'd24: intercept = 18'd52836;
            7'd25: intercept = 18'd49934;
            7'd26: intercept = 18'd47172;
            7'd27: intercept = 18'd44515;
            7'd28: intercept = 18'd42023;
            7'd29: intercept = 18'd39659;
            7'd30: intercept = 18'd37455;
            7'd31: intercept = 18'd35332;
            7'd32: intercept = 18'd33307;
            7'd33: intercept = 18'd31391;
            7'd34: intercept = 18'd29615;
            7'd35: intercept = 18'd27933;
            7'd36: intercept = 18'd26302;
            7'd37: intercept = 18'd24763;
            7'd38: intercept = 18'd23370;
            7'd39: intercept = 18'd21984;
            7'd40: intercept = 18'd20710;
            7'd41: intercept = 18'd19505;
            7'd42: intercept = 18'd18367;
            7'd43: intercept = 18'd17290;
            7'd44: intercept = 18'd16272;
            7'd45: intercept = 18'd15313;
            7'd46: intercept = 18'd14439;
            7'd47: intercept = 18'd13583;
            7'd48: intercept = 18'd12772;
            7'd49: intercept = 18'd12040;
            7'd50: intercept = 18'd11287;
            7'd51: intercept = 18'd10638;
            7'd52: intercept = 18'd10026;
            7'd53: intercept = 18'd9418;
            7'd54: intercept = 18'd8842;
            7'd55: intercept = 18'd8334;
            7'd56: intercept = 18'd7853;
            7'd57: intercept = 18'd7368;
            7'd58: intercept = 18'd6911;
            7'd59: intercept = 18'd6510;
            7'd60: intercept = 18'd6134;
            7'd61: intercept = 18'd5777;
            7'd62: intercept = 18'd5444;
            7'd63: intercept = 18'd5100;
            7'd64: intercept = 18'd4774;
            7'd65: intercept = 18'd4496;
            7'd66: intercept = 18'd4236;
            7'd67: intercept = 18'd3992;
            7'd68: intercept = 18'd3758;
            7'd69: intercept = 18'd3541;
            7'd70: intercept = 18'd3337;
            7'd71: intercept = 18'd3142;
            7'd72: intercept = 18'd2964;
            7'd73: intercept = 18'd2769;
            7'd74: intercept = 18'd2573;
            7'd75: intercept = 18'd2426;
            7'd76: intercept = 18'd2286;
            7'd77: intercept = 18'd2153;
            7'd78: intercept = 18'd2028;
            7'd79: intercept = 18'd1911;
            7'd80: intercept = 18'd1805;
            7'd81: intercept = 18'd1632;
            7'd82: intercept = 18'd1604;
            7'd83: intercept = 18'd1440;
            7'd84: intercept = 18'd1376;
            7'd85: intercept = 18'd1347;
            7'd86: intercept = 18'd1184;
            7'd87: intercept = 18'd1120;
            7'd88: intercept = 18'd1056;
            7'd89: intercept = 18'd992;
            7'd90: intercept = 18'd928;
            7'd91: intercept = 18'd896;
            7'd92: intercept = 18'd864;
            7'd93: intercept = 18'd800;
            7'd94: intercept = 18'd736;
            7'd95: intercept = 18'd704;
            7'd96: intercept = 18'd672;
            7'd97: intercept = 18'd608;
            7'd98: intercept = 18'd576;
            7'd99: intercept = 18'd544;
            7'd100: intercept = 18'd512;
            7'd101: intercept = 18'd480;
            7'd102: intercept = 18'd448;
            7'd103: intercept = 18'd448;
            7'd104: intercept = 18'd416;
            7'd105: intercept = 18'd384;
            7'd106: intercept = 18'd384;
            7'd107: intercept = 18'd352;
            7'd108: intercept = 18'd320;
            7'd109: intercept = 18'd320;
            7'd110: intercept = 18'd288;
            7'd111: intercept = 18'd256;
            7'd112: intercept = 18'd256;
            7'd113: intercept = 18'd256;
            7'd114: intercept = 18'd256;
            7'd115: intercept = 18'd224;
            7'd116: intercept = 18'd192;
            7'd117: intercept = 18'd192;
            7'd118: intercept = 18'd192;
            7'd119: intercept = 18'd192;
            7'd120: intercept = 18'd192;
            7'd121: intercept = 18'd160;
            default: intercept = 18'd128;
        endcase
    end

    // slope times position; -32130 to 0
    wire signed [15:0] product = slope * $signed({1'd0, offset});

    // intercept times 2^8; 512 to 726812
    wire [19:0] aligned_intercept = {intercept, 2'd0};

    // value times 2^8; 512 to 726812
    wire [19:0] sum = {{4{product[15]}}, product} + aligned_intercept;

    // rounded down; 2 to 2839
    wire [11:0] value = sum[19:8];

    // x above the centre, otherwise 0; 0 to 32767
    wire [14:0] relu = negative ? 15'd0 : x[14:0];

    // ramp plus the even residual; 2 to 32769
    wire [15:0] ramp_plus_value = {1'd0, relu} + {4'd0, value};

    // limited to the output codes; 2 to 32767
    wire [14:0] clamped = ramp_plus_value > 16'd32767 ? 15'd32767 : ramp_plus_value[14:0];

    assign y = {1'd0, clamped};

    // Bits that do not matter for the result.
    wire _unused_ok = &{
        1'b0,
        below[15], sum[7:0]
    };

endmodule
