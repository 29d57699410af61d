// Unit tanhshrink_s12f8_s12f8
//
// function    x - tanh(x)
// input       s12f8: value = code * 2^-8, codes -2048 to 2047
// output      s12f8: value = code * 2^-8, codes -2048 to 2047
// criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-8
// worst case  0.999941930094 ulp at input code 2047 (value 7.99609375): output code 1792
//             (value 7), exact value 6.9960939768355723403
// unclamped   0.999941930094 ulp against the function itself, beyond the output range too
// saturation  none: the function stays within the output range
// checked     every input of the domain: 4096
// design      method uniform, fold odd, 64 segments, 1472 table bits
// spec        sha256 82aa102fe30469e7a4de122930a95562d07367c5864c98fc440a21a524229702
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.

// Latency 0 clock cycles.
module tanhshrink_s12f8_s12f8 (
    input wire signed [11:0] x,
    output wire signed [11:0] y
);

    // whether x lies in the lower half; 0 to 1
    wire negative = x < 12'sd0;

    // distance of x below the centre; -2048 to 2047
    wire signed [11:0] below = ~x;

    // distance of x from the centre; 0 to 2047
    wire [10:0] magnitude = negative ? below[10:0] : x[10:0];

    // high bits of the magnitude; 0 to 63
    wire [5:0] block = magnitude[10:5];

    // position within the segment; 0 to 31
    wire [4:0] offset = magnitude[4:0];

    // slope times 2^6; 0 to 64
    reg [6:0] slope;
    always @* begin
        case (block)
            6'd0: slope = 7'd0;
            6'd1: slope = 7'd0;
            6'd2: slope = 7'd6;
            6'd3: slope = 7'd12;
            6'd4: slope = 7'd17;
            6'd5: slope = 7'd24;
            6'd6: slope = 7'd28;
            6'd7: slope = 7'd35;
            6'd8: slope = 7'd40;
            6'd9: slope = 7'd44;
            6'd10: slope = 7'd48;
            6'd11: slope = 7'd51;
            6'd12: slope = 7'd54;
            6'd13: slope = 7'd56;
            6'd14: slope = 7'd58;
            6'd15: slope = 7'd59;
            6'd16: slope = 7'd60;
            6'd17: slope = 7'd61;
            6'd18: slope = 7'd61;
            6'd19: slope = 7'd61;
            6'd20: slope = 7'd61;
            6'd22: slope = 7'd62;
            6'd24: slope = 7'd62;
            default: slope = 7'd64;
        endcase
    end

    // intercept times 2^5; 16 to 56368
    reg [15:0] intercept;
    always @* begin
        case (block)
            6'd0: intercept = 16'd16;
            6'd1: intercept = 16'd48;
            6'd2: intercept = 16'd53;
            6'd3: intercept = 16'd139;
            6'd4: intercept = 16'd321;
            6'd5: intercept = 16'd582;
            6'd6: intercept = 16'd963;
            6'd7: intercept = 16'd1415;
            6'd8: intercept = 16'd1970;
            6'd9: intercept = 16'd2608;
            6'd10: intercept = 16'd3316;
            6'd11: intercept = 16'd4082;
            6'd12: intercept = 16'd4897;
            6'd13: intercept = 16'd5758;
            6'd14: intercept = 16'd6648;
            6'd15: intercept = 16'd7572;
            6'd16: intercept = 16'd8516;
            6'd17: intercept = 16'd9475;
            6'd18: intercept = 16'd10454;
            6'd19: intercept = 16'd11442;
            6'd20: intercept = 16'd12441;
            6'd21: intercept = 16'd13424;
            6'd22: intercept = 16'd14437;
            6'd23: intercept = 16'd15440;
            6'd24: intercept = 16'd16478;
            6'd25: intercept = 16'd17456;
            6'd26: intercept = 16'd18480;
            6'd27: intercept = 16'd19504;
            6'd28: intercept = 16'd20528;
            6'd29: intercept = 16'd21552;
            6'd30: intercept = 16'd22576;
            6'd31: intercept = 16'd23600;
            6'd32: intercept = 16'd24624;
            6'd33: intercept = 16'd25648;
            6'd34: intercept = 16'd26672;
            6'd35: intercept = 16'd27696;
            6'd36: intercept = 16'd28720;
            6'd37: intercept = 16'd29744;
            6'd38: intercept = 16'd30768;
            6'd39: intercept = 16'd31792;
            6'd40: intercept = 16'd32816;
            6'd41: intercept = 16'd33840;
            6'd42: intercept = 16'd34864;
            6'd43: intercept = 16'd35888;
            6'd44: intercept = 16'd36912;
            6'd45: intercept = 16'd37936;
            6'd46: intercept = 16'd38960;
            6'd47: intercept = 16'd39984;
            6'd48: intercept = 16'd41008;
            6'd49: intercept = 16'd42032;
            6'd50: intercept = 16'd43056;
            6'd51: intercept = 16'd44080;
            6'd52: intercept = 16'd45104;
            6'd53: intercept = 16'd46128;
            6'd54: intercept = 16'd47152;
            6'd55: intercept = 16'd48176;
            6'd56: intercept = 16'd49200;
            6'd57: intercept = 16'd50224;
            6'd58: intercept = 16'd51248;
            6'd59: intercept = 16'd52272;
            6'd60: intercept = 16'd53296;
            6'd61: intercept = 16'd54320;
            6'd62: intercept = 16'd55344;
            default: intercept = 16'd56368;
        endcase
    end

    // slope times position; 0 to 1984
    wire [10:0] product = slope * offset;

    // intercept times 2^6; 32 to 112736
    wire [16:0] aligned_intercept = {intercept, 1'd0};

    // value times 2^6; 32 to 114720
    wire [16:0] sum = {6'd0, product} + aligned_intercept;

    // rounded down; 0 to 1792
    wire [10:0] value = sum[16:6];

    // value in the lower half; -1792 to 0
    wire signed [11:0] mirrored = 12'd0 - {1'd0, value};

    // value in the half of x; -1792 to 1792
    wire signed [11:0] unfolded = negative ? mirrored : {1'd0, value};

    assign y = unfolded;

    // Bits that do not matter for the result.
    wire _unused_ok = &{
        1'b0,
        below[11], sum[5:0]
    };

endmodule
