// Unit silu_s12f8_s12f8
//
// function    x * sigmoid(x)
// input       s12f8: value = code * 2^-8, codes -2048 to 2047
// output      s12f8: value = code * 2^-8, codes -2048 to 2047
// criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-8
// worst case  0.998514065391 ulp at input code 1264 (value 4.9375): output code 1254 (value
//             4.8984375), exact value 4.90233794556793294
// unclamped   0.998514065391 ulp against the function itself, beyond the output range too
// saturation  none: the function stays within the output range
// checked     every input of the domain: 4096
// design      method pwl, fold relu-even, 9 segments, 286 table bits
// spec        sha256 501f8bba3a18dcc8b1b9bbeb9e59675deaba0866657de2b322b24196f2571769
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.

// Latency 0 clock cycles.
module silu_s12f8_s12f8 (
    input wire signed [11:0] x,
    output wire signed [11:0] y
);

    // whether x lies in the lower half; 0 to 1
    wire negative = x < 12'sd0;

    // distance of x below the centre; -2047 to 2048
    wire signed [12:0] below = 13'd0 - {x[11], x};

    // distance of x from the centre; 0 to 2048
    wire [11:0] distance = negative ? below[11:0] : x;

    // bit 3 of the segment; 0 to 1
    wire reached_3 = distance >= 12'd1448;

    // decides bit 2 of the segment; 323 to 2049
    wire [11:0] breakpoint_2 = reached_3 ? 12'd2049 : 12'd323;

    // bit 2 of the segment; 0 to 1
    wire reached_2 = distance >= breakpoint_2;

    // high bits of the segment; 0 to 2
    wire [1:0] segment_high_2 = {reached_3, reached_2};

    // decides bit 1 of the segment; 142 to 2049
    reg [11:0] breakpoint_1;
    always @* begin
        case (segment_high_2)
            2'd0: breakpoint_1 = 12'd142;
            2'd1: breakpoint_1 = 12'd857;
            default: breakpoint_1 = 12'd2049;
        endcase
    end

    // bit 1 of the segment; 0 to 1
    wire reached_1 = distance >= breakpoint_1;

    // high bits of the segment; 0 to 4
    wire [2:0] segment_high_1 = {segment_high_2, reached_1};

    // decides bit 0 of the segment; 66 to 2049
    reg [11:0] breakpoint_0;
    always @* begin
        case (segment_high_1)
            3'd0: breakpoint_0 = 12'd66;
            3'd1: breakpoint_0 = 12'd224;
            3'd2: breakpoint_0 = 12'd466;
            3'd3: breakpoint_0 = 12'd1115;
            default: breakpoint_0 = 12'd2049;
        endcase
    end

    // bit 0 of the segment; 0 to 1
    wire reached_0 = distance >= breakpoint_0;

    // segment that holds the input; 0 to 8
    wire [3:0] segment = {segment_high_1, reached_0};

    // slope times 2^8; -113 to 24
    reg signed [7:0] slope;
    always @* begin
        case (segment)
            4'd0: slope = -8'sd113;
            4'd1: slope = -8'sd78;
            4'd2: slope = -8'sd44;
            4'd3: slope = -8'sd16;
            4'd4: slope = 8'd12;
            4'd5: slope = 8'd24;
            4'd6: slope = 8'd15;
            4'd7: slope = 8'd7;
            default: slope = 8'd2;
        endcase
    end

    // intercept times 2^6; -6930 to 4
    reg signed [13:0] intercept;
    always @* begin
        case (segment)
            4'd0: intercept = 14'd4;
            4'd1: intercept = -14'sd567;
            4'd2: intercept = -14'sd1766;
            4'd3: intercept = -14'sd3318;
            4'd4: intercept = -14'sd5574;
            4'd5: intercept = -14'sd6930;
            4'd6: intercept = -14'sd5010;
            4'd7: intercept = -14'sd2789;
            default: intercept = -14'sd987;
        endcase
    end

    // slope times position; -10998 to 20544
    wire signed [15:0] product = slope * $signed({1'd0, distance});

    // intercept times 2^8; -27720 to 16
    wire signed [15:0] aligned_intercept = {intercept, 2'd0};

    // value times 2^8; -18424 to 148
    wire signed [15:0] sum = product + aligned_intercept;

    // rounded down; -72 to 0
    wire signed [7:0] value = sum[15:8];

    // x above the centre, otherwise 0; 0 to 2047
    wire [10:0] relu = negative ? 11'd0 : x[10:0];

    // ramp plus the even residual; -72 to 2047
    wire signed [11:0] ramp_plus_value = {1'd0, relu} + {{4{value[7]}}, value};

    assign y = ramp_plus_value;

    // Bits that do not matter for the result.
    wire _unused_ok = &{
        1'b0,
        below[12], sum[7:0]
    };

endmodule
