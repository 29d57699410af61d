// Unit elu_s12f8_s12f8
//
// function    if(x > 0, x, alpha * (exp(x) - 1)) with alpha = 1
// input       s12f8: value = code * 2^-8, codes -2048 to 2047
// output      s12f8: value = code * 2^-8, codes -2048 to 2047
// criterion   correct: the nearest code, error at most 1/2 ulp, exact halves: even; 1 ulp =
//             2^-8
// worst case  0.49997831201 ulp at input code -1597 (value -6.23828125): output code -255
//             (value -0.99609375), exact value -0.99804679028128863591
// unclamped   0.49997831201 ulp against the function itself, beyond the output range too
// saturation  none: the function stays within the output range
// checked     every input of the domain: 4096
// design      method pwl, fold none, 32 segments, 1428 table bits
// spec        sha256 2ed7c890d9196aeaa48f244ea04d8a53754738aa362b199f5c3b7c957f6d5b40
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.

// Latency 0 clock cycles.
module elu_s12f8_s12f8 (
    input wire signed [11:0] x,
    output wire signed [11:0] y
);

    // bit 4 of the segment; 0 to 1
    wire reached_4 = x >= -12'sd410;

    // decides bit 3 of the segment; -717 to -197
    wire signed [10:0] breakpoint_3 = reached_4 ? -11'sd197 : -11'sd717;

    // bit 3 of the segment; 0 to 1
    wire reached_3 = x >= $signed({breakpoint_3[10], breakpoint_3});

    // high bits of the segment; 0 to 3
    wire [1:0] segment_high_3 = {reached_4, reached_3};

    // decides bit 2 of the segment; -903 to -88
    reg signed [10:0] breakpoint_2;
    always @* begin
        case (segment_high_3)
            2'd0: breakpoint_2 = -11'sd903;
            2'd1: breakpoint_2 = -11'sd553;
            2'd2: breakpoint_2 = -11'sd296;
            default: breakpoint_2 = -11'sd88;
        endcase
    end

    // bit 2 of the segment; 0 to 1
    wire reached_2 = x >= $signed({breakpoint_2[10], breakpoint_2});

    // high bits of the segment; 0 to 7
    wire [2:0] segment_high_2 = {segment_high_3, reached_2};

    // decides bit 1 of the segment; -1098 to -44
    reg signed [11:0] breakpoint_1;
    always @* begin
        case (segment_high_2)
            3'd0: breakpoint_1 = -12'sd1098;
            3'd1: breakpoint_1 = -12'sd794;
            3'd2: breakpoint_1 = -12'sd622;
            3'd3: breakpoint_1 = -12'sd478;
            3'd4: breakpoint_1 = -12'sd345;
            3'd5: breakpoint_1 = -12'sd247;
            3'd6: breakpoint_1 = -12'sd141;
            default: breakpoint_1 = -12'sd44;
        endcase
    end

    // bit 1 of the segment; 0 to 1
    wire reached_1 = x >= breakpoint_1;

    // high bits of the segment; 0 to 15
    wire [3:0] segment_high_1 = {segment_high_2, reached_1};

    // decides bit 0 of the segment; -1315 to -20
    reg signed [11:0] breakpoint_0;
    always @* begin
        case (segment_high_1)
            4'd0: breakpoint_0 = -12'sd1315;
            4'd1: breakpoint_0 = -12'sd983;
            4'd2: breakpoint_0 = -12'sd843;
            4'd3: breakpoint_0 = -12'sd753;
            4'd4: breakpoint_0 = -12'sd672;
            4'd5: breakpoint_0 = -12'sd580;
            4'd6: breakpoint_0 = -12'sd513;
            4'd7: breakpoint_0 = -12'sd442;
            4'd8: breakpoint_0 = -12'sd369;
            4'd9: breakpoint_0 = -12'sd316;
            4'd10: breakpoint_0 = -12'sd269;
            4'd11: breakpoint_0 = -12'sd222;
            4'd12: breakpoint_0 = -12'sd159;
            4'd13: breakpoint_0 = -12'sd121;
            4'd14: breakpoint_0 = -12'sd69;
            default: breakpoint_0 = -12'sd20;
        endcase
    end

    // bit 0 of the segment; 0 to 1
    wire reached_0 = x >= breakpoint_0;

    // segment that holds the input; 0 to 31
    wire [4:0] segment = {segment_high_1, reached_0};

    // slope times 2^12; 9 to 4095
    reg [11:0] slope;
    always @* begin
        case (segment)
            5'd0: slope = 12'd9;
            5'd1: slope = 12'd25;
            5'd2: slope = 12'd64;
            5'd3: slope = 12'd85;
            5'd4: slope = 12'd128;
            5'd5: slope = 12'd141;
            5'd6: slope = 12'd169;
            5'd7: slope = 12'd197;
            5'd8: slope = 12'd265;
            5'd9: slope = 12'd323;
            5'd10: slope = 12'd384;
            5'd11: slope = 12'd413;
            5'd12: slope = 12'd496;
            5'd13: slope = 12'd565;
            5'd14: slope = 12'd655;
            5'd15: slope = 12'd759;
            5'd16: slope = 12'd885;
            5'd17: slope = 12'd964;
            5'd18: slope = 12'd1102;
            5'd19: slope = 12'd1206;
            5'd20: slope = 12'd1310;
            5'd21: slope = 12'd1463;
            5'd22: slope = 12'd1603;
            5'd23: slope = 12'd1780;
            5'd24: slope = 12'd1992;
            5'd25: slope = 12'd2217;
            5'd26: slope = 12'd2414;
            5'd27: slope = 12'd2688;
            5'd28: slope = 12'd2980;
            5'd29: slope = 12'd3243;
            5'd30: slope = 12'd3562;
            default: slope = 12'd4095;
        endcase
    end

    // intercept times 2^12; -1030103 to 4079
    reg signed [20:0] intercept;
    always @* begin
        case (segment)
            5'd0: intercept = -21'sd1030103;
            5'd1: intercept = -21'sd1006676;
            5'd2: intercept = -21'sd961889;
            5'd3: intercept = -21'sd939962;
            5'd4: intercept = -21'sd900161;
            5'd5: intercept = -21'sd888253;
            5'd6: intercept = -21'sd864776;
            5'd7: intercept = -21'sd842440;
            5'd8: intercept = -21'sd792975;
            5'd9: intercept = -21'sd753631;
            5'd10: intercept = -21'sd715457;
            5'd11: intercept = -21'sd697876;
            5'd12: intercept = -21'sd651337;
            5'd13: intercept = -21'sd615301;
            5'd14: intercept = -21'sd571393;
            5'd15: intercept = -21'sd524611;
            5'd16: intercept = -21'sd472661;
            5'd17: intercept = -21'sd442645;
            5'd18: intercept = -21'sd393862;
            5'd19: intercept = -21'sd360167;
            5'd20: intercept = -21'sd328792;
            5'd21: intercept = -21'sd286244;
            5'd22: intercept = -21'sd251139;
            5'd23: intercept = -21'sd210943;
            5'd24: intercept = -21'sd168561;
            5'd25: intercept = -21'sd130468;
            5'd26: intercept = -21'sd101886;
            5'd27: intercept = -21'sd67905;
            5'd28: intercept = -21'sd40687;
            5'd29: intercept = -21'sd21909;
            5'd30: intercept = -21'sd7025;
            default: intercept = 21'd4079;
        endcase
    end

    // slope times position; -395941 to 8382465
    wire signed [23:0] product = $signed({1'd0, slope}) * x;

    // value times 2^12; -1048535 to 8386544
    wire signed [23:0] sum = product + {{3{intercept[20]}}, intercept};

    // rounded down; -256 to 2047
    wire signed [11:0] value = sum[23:12];

    assign y = value;

    // Bits that do not matter for the result.
    wire _unused_ok = &{
        1'b0,
        sum[11:0]
    };

endmodule
