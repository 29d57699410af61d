// Unit quick_gelu
//
// function    x * sigmoid(k * x) with k = 1.702
// input       s12f8: value = code * 2^-8, codes -2048 to 2047
// output      s12f8: value = code * 2^-8, codes -2048 to 2047
// criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-8
// worst case  0.998725007944 ulp at input code -639 (value -2.49609375): output code -10
//             (value -0.0390625), exact value -0.035161230437720358377
// unclamped   0.998725007944 ulp against the function itself, beyond the output range too
// saturation  none: the function stays within the output range
// checked     every input of the domain: 4096
// design      method pwl, fold relu-even, 8 segments, 229 table bits
// spec        sha256 fbdd6bad3b9a478e0efc66e9c8b73c055b8d34391b117309a43162e4c0baf943
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.

// Latency 0 clock cycles.
module quick_gelu (
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
    wire reached_2 = magnitude >= 12'd276;

    // decides bit 1 of the segment; 110 to 746
    wire [9:0] breakpoint_1 = reached_2 ? 10'd746 : 10'd110;

    // bit 1 of the segment; 0 to 1
    wire reached_1 = magnitude >= {2'd0, breakpoint_1};

    // high bits of the segment; 0 to 3
    wire [1:0] segment_high_1 = {reached_2, reached_1};

    // decides bit 0 of the segment; 53 to 1041
    reg [10:0] breakpoint_0;
    always @* begin
        case (segment_high_1)
            2'd0: breakpoint_0 = 11'd53;
            2'd1: breakpoint_0 = 11'd177;
            2'd2: breakpoint_0 = 11'd530;
            default: breakpoint_0 = 11'd1041;
        endcase
    end

    // bit 0 of the segment; 0 to 1
    wire reached_0 = magnitude >= {1'd0, breakpoint_0};

    // segment that holds the input; 0 to 7
    wire [2:0] segment = {segment_high_1, reached_0};

    // slope times 2^6; -27 to 6
    reg signed [5:0] slope;
    always @* begin
        case (segment)
            3'd0: slope = -6'sd27;
            3'd1: slope = -6'sd16;
            3'd2: slope = -6'sd6;
            3'd3: slope = 6'd2;
            3'd4: slope = 6'd6;
            3'd5: slope = 6'd3;
            3'd6: slope = 6'd1;
            default: slope = 6'd0;
        endcase
    end

    // intercept times 2^6; -4073 to 6
    reg signed [12:0] intercept;
    always @* begin
        case (segment)
            3'd0: intercept = 13'd6;
            3'd1: intercept = -13'sd553;
            3'd2: intercept = -13'sd1630;
            3'd3: intercept = -13'sd3021;
            3'd4: intercept = -13'sd4073;
            3'd5: intercept = -13'sd2494;
            3'd6: intercept = -13'sd1041;
            default: intercept = -13'sd33;
        endcase
    end

    // slope times position; -1744 to 3174
    wire signed [12:0] product = slope * $signed({1'd0, magnitude});

    // value times 2^6; -2686 to 6
    wire signed [12:0] sum = product + intercept;

    // rounded down; -42 to 0
    wire signed [6:0] value = sum[12:6];

    // x above the centre, otherwise 0; 0 to 2047
    wire [10:0] relu = negative ? 11'd0 : x[10:0];

    // ramp plus the even residual; -42 to 2046
    wire signed [11:0] ramp_plus_value = {1'd0, relu} + {{5{value[6]}}, value};

    assign y = ramp_plus_value;

    // Bits that do not matter for the result.
    wire _unused_ok = &{
        1'b0,
        below[12], sum[5:0]
    };

endmodule
