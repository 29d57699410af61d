// Unit gelu_s12f8_s12f8
//
// function    x * normal_cdf((x - mu) / sigma) with mu = 0, sigma = 1
// input       s12f8: value = code * 2^-8, codes -2048 to 2047
// output      s12f8: value = code * 2^-8, codes -2048 to 2047
// criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-8
// worst case  0.999978439657 ulp at input code -1418 (value -5.5390625): output code -1 (value
//             -0.00390625), exact value -8.4220091880397298171E-8
// unclamped   0.999978439657 ulp against the function itself, beyond the output range too
// saturation  none: the function stays within the output range
// checked     every input of the domain: 4096
// design      method pwl, fold relu-even, 7 segments, 242 table bits
// spec        sha256 886f89cd43db83294ad3854d020794ed82cbed176e45336f5e9e119c58995e3e
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.

// Latency 0 clock cycles.
module gelu_s12f8_s12f8 (
    input wire signed [11:0] x,
    output wire signed [11:0] y
);

    // whether x lies in the lower half; 0 to 1
    wire negative = x < 12'sd0;

    // distance of x below the centre; -2047 to 2048
    wire signed [12:0] below = 13'd0 - {x[11], x};

    // distance of x from the centre; 0 to 2048
    wire [11:0] magnitude = negative ? below[11:0] : x;

    // bit 2 of the segment; 0 to 1
    wire reached_2 = magnitude >= 12'd284;

    // decides bit 1 of the segment; 117 to 690
    wire [9:0] breakpoint_1 = reached_2 ? 10'd690 : 10'd117;

    // bit 1 of the segment; 0 to 1
    wire reached_1 = magnitude >= {2'd0, breakpoint_1};

    // high bits of the segment; 0 to 3
    wire [1:0] segment_high_1 = {reached_2, reached_1};

    // decides bit 0 of the segment; 55 to 2049
    reg [11:0] breakpoint_0;
    always @* begin
        case (segment_high_1)
            2'd0: breakpoint_0 = 12'd55;
            2'd1: breakpoint_0 = 12'd187;
            2'd2: breakpoint_0 = 12'd516;
            default: breakpoint_0 = 12'd2049;
        endcase
    end

    // bit 0 of the segment; 0 to 1
    wire reached_0 = magnitude >= breakpoint_0;

    // segment that holds the input; 0 to 6
    wire [2:0] segment = {segment_high_1, reached_0};

    // slope times 2^11; -867 to 239
    reg signed [10:0] slope;
    always @* begin
        case (segment)
            3'd0: slope = -11'sd867;
            3'd1: slope = -11'sd504;
            3'd2: slope = -11'sd178;
            3'd3: slope = 11'd118;
            3'd4: slope = 11'd239;
            3'd5: slope = 11'd108;
            default: slope = 11'd3;
        endcase
    end

    // intercept times 2^7; -8983 to 9
    reg signed [14:0] intercept;
    always @* begin
        case (segment)
            3'd0: intercept = 15'd9;
            3'd1: intercept = -15'sd1204;
            3'd2: intercept = -15'sd3559;
            3'd3: intercept = -15'sd7003;
            3'd4: intercept = -15'sd8983;
            3'd5: intercept = -15'sd4784;
            default: intercept = -15'sd266;
        endcase
    end

    // slope times position; -58464 to 123085
    wire signed [17:0] product = slope * $signed({1'd0, magnitude});

    // intercept times 2^11; -143728 to 144
    wire signed [18:0] aligned_intercept = {intercept, 4'd0};

    // value times 2^11; -90052 to 1888
    wire signed [17:0] sum = product + aligned_intercept[17:0];

    // rounded down; -44 to 0
    wire signed [6:0] value = sum[17:11];

    // x above the centre, otherwise 0; 0 to 2047
    wire [10:0] relu = negative ? 11'd0 : x[10:0];

    // ramp plus the even residual; -44 to 2047
    wire signed [11:0] ramp_plus_value = {1'd0, relu} + {{5{value[6]}}, value};

    assign y = ramp_plus_value;

    // Bits that do not matter for the result.
    wire _unused_ok = &{
        1'b0,
        below[12], aligned_intercept[18], sum[10:0]
    };

endmodule
