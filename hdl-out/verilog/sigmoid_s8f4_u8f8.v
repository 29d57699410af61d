// Unit sigmoid_s8f4_u8f8
//
// function    sigmoid(x)
// input       s8f4: value = code * 2^-4, codes -128 to 127
// output      u8f8: value = code * 2^-8, codes 0 to 255
// criterion   correct: the nearest code, error at most 1/2 ulp; 1 ulp = 2^-8
// worst case  0.496979121159 ulp at input code 45 (value 2.8125): output code 241 (value
//             0.94140625), exact value 0.94334757469202616454
// unclamped   0.908615517431 ulp against the function itself, beyond the output range too
// saturation  39 inputs beyond the output range, above at codes 89 to 127
// checked     every input of the domain: 256
// design      method table, fold none, 2048 table bits
// spec        sha256 33488f2bbcdf1e69a09cc8d9487b8309b16ab76bbefb41d43b27649cdbd6ac60
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.

// Latency 0 clock cycles.
module sigmoid_s8f4_u8f8 (
    input wire signed [7:0] x,
    output wire [7:0] y
);

    // magnitude from 0 up, negative ones last; 0 to 255
    wire [7:0] table_index = x;

    // output code; 0 to 255
    reg [7:0] value;
    always @* begin
        case (table_index)
            8'd0: value = 8'd128;
            8'd1: value = 8'd132;
            8'd2: value = 8'd136;
            8'd3: value = 8'd140;
            8'd4: value = 8'd144;
            8'd5: value = 8'd148;
            8'd6: value = 8'd152;
            8'd7: value = 8'd156;
            8'd8: value = 8'd159;
            8'd9: value = 8'd163;
            8'd10: value = 8'd167;
            8'd11: value = 8'd170;
            8'd12: value = 8'd174;
            8'd13: value = 8'd177;
            8'd14: value = 8'd181;
            8'd15: value = 8'd184;
            8'd16: value = 8'd187;
            8'd17: value = 8'd190;
            8'd18: value = 8'd193;
            8'd19: value = 8'd196;
            8'd20: value = 8'd199;
            8'd21: value = 8'd202;
            8'd22: value = 8'd204;
            8'd23: value = 8'd207;
            8'd24: value = 8'd209;
            8'd25: value = 8'd212;
            8'd26: value = 8'd214;
            8'd27: value = 8'd216;
            8'd28: value = 8'd218;
            8'd29: value = 8'd220;
            8'd30: value = 8'd222;
            8'd31: value = 8'd224;
            8'd32: value = 8'd225;
            8'd33: value = 8'd227;
            8'd34: value = 8'd229;
            8'd35: value = 8'd230;
            8'd36: value = 8'd232;
            8'd37: value = 8'd233;
            8'd38: value = 8'd234;
            8'd39: value = 8'd235;
            8'd40: value = 8'd237;
            8'd41: value = 8'd238;
            8'd42: value = 8'd239;
            8'd43: value = 8'd240;
            8'd44: value = 8'd241;
            8'd45: value = 8'd241;
            8'd46: value = 8'd242;
            8'd47: value = 8'd243;
            8'd48: value = 8'd244;
            8'd49: value = 8'd245;
            8'd50: value = 8'd245;
            8'd51: value = 8'd246;
            8'd52: value = 8'd246;
            8'd53: value = 8'd247;
            8'd54: value = 8'd248;
            8'd55: value = 8'd248;
            8'd56: value = 8'd248;
            8'd57: value = 8'd249;
            8'd58: value = 8'd249;
            8'd59: value = 8'd250;
            8'd60: value = 8'd250;
            8'd61: value = 8'd250;
            8'd62: value = 8'd251;
            8'd63: value = 8'd251;
            8'd64: value = 8'd251;
            8'd65: value = 8'd252;
            8'd66: value = 8'd252;
            8'd67: value = 8'd252;
            8'd68: value = 8'd252;
            8'd69: value = 8'd253;
            8'd70: value = 8'd253;
            8'd71: value = 8'd253;
            8'd72: value = 8'd253;
            8'd73: value = 8'd253;
            8'd74: value = 8'd254;
            8'd75: value = 8'd254;
            8'd76: value = 8'd254;
            8'd77: value = 8'd254;
            8'd78: value = 8'd254;
            8'd79: value = 8'd254;
            8'd80: value = 8'd254;
            8'd81: value = 8'd254;
            8'd82: value = 8'd254;
            8'd128: value = 8'd0;
            8'd129: value = 8'd0;
            8'd130: value = 8'd0;
            8'd131: value = 8'd0;
            8'd132: value = 8'd0;
            8'd133: value = 8'd0;
            8'd134: value = 8'd0;
            8'd135: value = 8'd0;
            8'd136: value = 8'd0;
            8'd137: value = 8'd0;
            8'd138: value = 8'd0;
            8'd139: value = 8'd0;
            8'd140: value = 8'd0;
            8'd141: value = 8'd0;
            8'd142: value = 8'd0;
            8'd143: value = 8'd0;
            8'd144: value = 8'd0;
            8'd145: value = 8'd0;
            8'd146: value = 8'd0;
            8'd147: value = 8'd0;
            8'd148: value = 8'd0;
            8'd149: value = 8'd0;
            8'd150: value = 8'd0;
            8'd151: value = 8'd0;
            8'd152: value = 8'd0;
            8'd153: value = 8'd0;
            8'd154: value = 8'd0;
            8'd155: value = 8'd0;
            8'd156: value = 8'd0;
            8'd157: value = 8'd1;
            8'd158: value = 8'd1;
            8'd159: value = 8'd1;
            8'd160: value = 8'd1;
            8'd161: value = 8'd1;
            8'd162: value = 8'd1;
            8'd163: value = 8'd1;
            8'd164: value = 8'd1;
            8'd165: value = 8'd1;
            8'd166: value = 8'd1;
            8'd167: value = 8'd1;
            8'd168: value = 8'd1;
            8'd169: value = 8'd1;
            8'd170: value = 8'd1;
            8'd171: value = 8'd1;
            8'd172: value = 8'd1;
            8'd173: value = 8'd1;
            8'd174: value = 8'd2;
            8'd175: value = 8'd2;
            8'd176: value = 8'd2;
            8'd177: value = 8'd2;
            8'd178: value = 8'd2;
            8'd179: value = 8'd2;
            8'd180: value = 8'd2;
            8'd181: value = 8'd2;
            8'd182: value = 8'd2;
            8'd183: value = 8'd3;
            8'd184: value = 8'd3;
            8'd185: value = 8'd3;
            8'd186: value = 8'd3;
            8'd187: value = 8'd3;
            8'd188: value = 8'd4;
            8'd189: value = 8'd4;
            8'd190: value = 8'd4;
            8'd191: value = 8'd4;
            8'd192: value = 8'd5;
            8'd193: value = 8'd5;
            8'd194: value = 8'd5;
            8'd195: value = 8'd6;
            8'd196: value = 8'd6;
            8'd197: value = 8'd6;
            8'd198: value = 8'd7;
            8'd199: value = 8'd7;
            8'd200: value = 8'd8;
            8'd201: value = 8'd8;
            8'd202: value = 8'd8;
            8'd203: value = 8'd9;
            8'd204: value = 8'd10;
            8'd205: value = 8'd10;
            8'd206: value = 8'd11;
            8'd207: value = 8'd11;
            8'd208: value = 8'd12;
            8'd209: value = 8'd13;
            8'd210: value = 8'd14;
            8'd211: value = 8'd15;
            8'd212: value = 8'd15;
            8'd213: value = 8'd16;
            8'd214: value = 8'd17;
            8'd215: value = 8'd18;
            8'd216: value = 8'd19;
            8'd217: value = 8'd21;
            8'd218: value = 8'd22;
            8'd219: value = 8'd23;
            8'd220: value = 8'd24;
            8'd221: value = 8'd26;
            8'd222: value = 8'd27;
            8'd223: value = 8'd29;
            8'd224: value = 8'd31;
            8'd225: value = 8'd32;
            8'd226: value = 8'd34;
            8'd227: value = 8'd36;
            8'd228: value = 8'd38;
            8'd229: value = 8'd40;
            8'd230: value = 8'd42;
            8'd231: value = 8'd44;
            8'd232: value = 8'd47;
            8'd233: value = 8'd49;
            8'd234: value = 8'd52;
            8'd235: value = 8'd54;
            8'd236: value = 8'd57;
            8'd237: value = 8'd60;
            8'd238: value = 8'd63;
            8'd239: value = 8'd66;
            8'd240: value = 8'd69;
            8'd241: value = 8'd72;
            8'd242: value = 8'd75;
            8'd243: value = 8'd79;
            8'd244: value = 8'd82;
            8'd245: value = 8'd86;
            8'd246: value = 8'd89;
            8'd247: value = 8'd93;
            8'd248: value = 8'd97;
            8'd249: value = 8'd100;
            8'd250: value = 8'd104;
            8'd251: value = 8'd108;
            8'd252: value = 8'd112;
            8'd253: value = 8'd116;
            8'd254: value = 8'd120;
            8'd255: value = 8'd124;
            default: value = 8'd255;
        endcase
    end

    assign y = value;

endmodule
