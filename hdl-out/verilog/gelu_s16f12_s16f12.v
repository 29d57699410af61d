// Unit gelu_s16f12_s16f12
//
// function    x * normal_cdf((x - mu) / sigma) with mu = 0, sigma = 1
// input       s16f12: value = code * 2^-12, codes -32768 to 32767
// output      s16f12: value = code * 2^-12, codes -32768 to 32767
// criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-12
// worst case  0.999999999953 ulp at input code -31679 (value -7.734130859375): output code -1
//             (value -0.000244140625), exact value -4.0260753765027672456E-14
// unclamped   0.999999999953 ulp against the function itself, beyond the output range too
// saturation  none: the function stays within the output range
// checked     every input of the domain: 65536
// design      method pwl, fold relu-even, 30 segments, 1426 table bits
// spec        sha256 e9711322e4205588506e47c1e9888abe39656ee9f377e796a98033ae3b1526dd
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.

// Latency 0 clock cycles.
module gelu_s16f12_s16f12 (
    input wire signed [15:0] x,
    output wire signed [15:0] y
);

    // whether x lies in the lower half; 0 to 1
    wire negative = x < 16'sd0;

    // distance of x below the centre; -32767 to 32768
    wire signed [16:0] below = 17'd0 - {x[15], x};

    // distance of x from the centre; 0 to 32768
    wire [15:0] magnitude = negative ? below[15:0] : x;

    // bit 4 of the segment; 0 to 1
    wire reached_4 = magnitude >= 16'd4142;

    // decides bit 3 of the segment; 1769 to 9632
    wire [13:0] breakpoint_3 = reached_4 ? 14'd9632 : 14'd1769;

    // bit 3 of the segment; 0 to 1
    wire reached_3 = magnitude >= {2'd0, breakpoint_3};

    // high bits of the segment; 0 to 3
    wire [1:0] segment_high_3 = {reached_4, reached_3};

    // decides bit 2 of the segment; 867 to 12965
    reg [13:0] breakpoint_2;
    always @* begin
        case (segment_high_3)
            2'd0: breakpoint_2 = 14'd867;
            2'd1: breakpoint_2 = 14'd2792;
            2'd2: breakpoint_2 = 14'd7278;
            default: breakpoint_2 = 14'd12965;
        endcase
    end

    // bit 2 of the segment; 0 to 1
    wire reached_2 = magnitude >= {2'd0, breakpoint_2};

    // high bits of the segment; 0 to 7
    wire [2:0] segment_high_2 = {segment_high_3, reached_2};

    // decides bit 1 of the segment; 425 to 32769
    reg [15:0] breakpoint_1;
    always @* begin
        case (segment_high_2)
            3'd0: breakpoint_1 = 16'd425;
            3'd1: breakpoint_1 = 16'd1311;
            3'd2: breakpoint_1 = 16'd2262;
            3'd3: breakpoint_1 = 16'd3460;
            3'd4: breakpoint_1 = 16'd5120;
            3'd5: breakpoint_1 = 16'd8453;
            3'd6: breakpoint_1 = 16'd11026;
            default: breakpoint_1 = 16'd32769;
        endcase
    end

    // bit 1 of the segment; 0 to 1
    wire reached_1 = magnitude >= breakpoint_1;

    // high bits of the segment; 0 to 14
    wire [3:0] segment_high_1 = {segment_high_2, reached_1};

    // decides bit 0 of the segment; 215 to 14702
    reg [13:0] breakpoint_0;
    always @* begin
        case (segment_high_1)
            4'd0: breakpoint_0 = 14'd215;
            4'd1: breakpoint_0 = 14'd647;
            4'd2: breakpoint_0 = 14'd1091;
            4'd3: breakpoint_0 = 14'd1538;
            4'd4: breakpoint_0 = 14'd2011;
            4'd5: breakpoint_0 = 14'd2513;
            4'd6: breakpoint_0 = 14'd3122;
            4'd7: breakpoint_0 = 14'd3780;
            4'd8: breakpoint_0 = 14'd4575;
            4'd9: breakpoint_0 = 14'd6628;
            4'd10: breakpoint_0 = 14'd7882;
            4'd11: breakpoint_0 = 14'd9031;
            4'd12: breakpoint_0 = 14'd10282;
            4'd13: breakpoint_0 = 14'd11885;
            default: breakpoint_0 = 14'd14702;
        endcase
    end

    // bit 0 of the segment; 0 to 1
    wire reached_0 = magnitude >= {2'd0, breakpoint_0};

    // segment that holds the input; 0 to 29
    wire [4:0] segment = {segment_high_1, reached_0};

    // slope times 2^14; -7871 to 2081
    reg signed [13:0] slope;
    always @* begin
        case (segment)
            5'd0: slope = -14'sd7871;
            5'd1: slope = -14'sd7193;
            5'd2: slope = -14'sd6508;
            5'd3: slope = -14'sd5814;
            5'd4: slope = -14'sd5129;
            5'd5: slope = -14'sd4475;
            5'd6: slope = -14'sd3833;
            5'd7: slope = -14'sd3202;
            5'd8: slope = -14'sd2580;
            5'd9: slope = -14'sd1963;
            5'd10: slope = -14'sd1382;
            5'd11: slope = -14'sd828;
            5'd12: slope = -14'sd257;
            5'd13: slope = 14'd340;
            5'd14: slope = 14'd808;
            5'd15: slope = 14'd1216;
            5'd16: slope = 14'd1584;
            5'd17: slope = 14'd1892;
            5'd18: slope = 14'd2081;
            5'd19: slope = 14'd1891;
            5'd20: slope = 14'd1657;
            5'd21: slope = 14'd1408;
            5'd22: slope = 14'd1164;
            5'd23: slope = 14'd928;
            5'd24: slope = 14'd707;
            5'd25: slope = 14'd507;
            5'd26: slope = 14'd327;
            5'd27: slope = 14'd183;
            5'd28: slope = 14'd76;
            default: slope = 14'd1;
        endcase
    end

    // intercept times 2^8; -304854 to 6
    reg signed [19:0] intercept;
    always @* begin
        case (segment)
            5'd0: intercept = 20'd6;
            5'd1: intercept = -20'sd2194;
            5'd2: intercept = -20'sd6695;
            5'd3: intercept = -20'sd13667;
            5'd4: intercept = -20'sd22927;
            5'd5: intercept = -20'sd34045;
            5'd6: intercept = -20'sd47175;
            5'd7: intercept = -20'sd62308;
            5'd8: intercept = -20'sd79463;
            5'd9: intercept = -20'sd98828;
            5'd10: intercept = -20'sd119320;
            5'd11: intercept = -20'sd141041;
            5'd12: intercept = -20'sd165899;
            5'd13: intercept = -20'sd194866;
            5'd14: intercept = -20'sd220053;
            5'd15: intercept = -20'sd244099;
            5'd16: intercept = -20'sd267887;
            5'd17: intercept = -20'sd289870;
            5'd18: intercept = -20'sd304854;
            5'd19: intercept = -20'sd285182;
            5'd20: intercept = -20'sd258576;
            5'd21: intercept = -20'sd227933;
            5'd22: intercept = -20'sd195725;
            5'd23: intercept = -20'sd162439;
            5'd24: intercept = -20'sd129190;
            5'd25: intercept = -20'sd97071;
            5'd26: intercept = -20'sd66098;
            5'd27: intercept = -20'sd39373;
            5'd28: intercept = -20'sd17714;
            default: intercept = -20'sd495;
        endcase
    end

    // slope times position; -5891321 to 13790787
    wire signed [24:0] product = slope * $signed({1'd0, magnitude});

    // intercept times 2^14; -19510656 to 384
    wire signed [25:0] aligned_intercept = {intercept, 6'd0};

    // value times 2^14; -11419633 to 1088
    wire signed [24:0] sum = product + aligned_intercept[24:0];

    // rounded down; -697 to 0
    wire signed [10:0] value = sum[24:14];

    // x above the centre, otherwise 0; 0 to 32767
    wire [14:0] relu = negative ? 15'd0 : x[14:0];

    // ramp plus the even residual; -697 to 32767
    wire signed [15:0] ramp_plus_value = {1'd0, relu} + {{5{value[10]}}, value};

    assign y = ramp_plus_value;

    // Bits that do not matter for the result.
    wire _unused_ok = &{
        1'b0,
        below[16], aligned_intercept[25], sum[13:0]
    };

endmodule
