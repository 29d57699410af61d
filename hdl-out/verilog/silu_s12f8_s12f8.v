// Unit silu_s12f8_s12f8
//
// function    x * sigmoid(x)
// input       s12f8: value = code * 2^-8, codes -2048 to 2047
// output      s12f8: value = code * 2^-8, codes -2048 to 2047
// criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-8
// worst case  0.983745653555 ulp at input code -23 (value -0.08984375): output code -10 (value
//             -0.0390625), exact value -0.04290525645919605665
// unclamped   0.983745653555 ulp against the function itself, beyond the output range too
// saturation  none: the function stays within the output range
// checked     every input of the domain: 4096
// design      method pwl, fold relu-even, 10 segments, 359 table bits
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

    // distance of x below the centre; -2048 to 2047
    wire signed [11:0] below = ~x;

    // distance of x from the centre; 0 to 2047
    wire [10:0] distance = negative ? below[10:0] : x[10:0];

    // bit 3 of the segment; 0 to 1
    wire reached_3 = distance >= 11'd1091;

    // decides bit 2 of the segment; 258 to 2048
    wire [11:0] breakpoint_2 = reached_3 ? 12'd2048 : 12'd258;

    // bit 2 of the segment; 0 to 1
    wire reached_2 = {1'd0, distance} >= breakpoint_2;

    // high bits of the segment; 0 to 2
    wire [1:0] segment_high_2 = {reached_3, reached_2};

    // decides bit 1 of the segment; 112 to 2048
    reg [11:0] breakpoint_1;
    always @* begin
        case (segment_high_2)
            2'd0: breakpoint_1 = 12'd112;
            2'd1: breakpoint_1 = 12'd477;
            default: breakpoint_1 = 12'd2048;
        endcase
    end

    // bit 1 of the segment; 0 to 1
    wire reached_1 = {1'd0, distance} >= breakpoint_1;

    // high bits of the segment; 0 to 4
    wire [2:0] segment_high_1 = {segment_high_2, reached_1};

    // decides bit 0 of the segment; 51 to 1428
    reg [10:0] breakpoint_0;
    always @* begin
        case (segment_high_1)
            3'd0: breakpoint_0 = 11'd51;
            3'd1: breakpoint_0 = 11'd181;
            3'd2: breakpoint_0 = 11'd353;
            3'd3: breakpoint_0 = 11'd845;
            default: breakpoint_0 = 11'd1428;
        endcase
    end

    // bit 0 of the segment; 0 to 1
    wire reached_0 = distance >= breakpoint_0;

    // segment that holds the input; 0 to 9
    wire [3:0] segment = {segment_high_1, reached_0};

    // slope times 2^10; -467 to 96
    reg signed [9:0] slope;
    always @* begin
        case (segment)
            4'd0: slope = -10'sd467;
            4'd1: slope = -10'sd358;
            4'd2: slope = -10'sd240;
            4'd3: slope = -10'sd124;
            4'd4: slope = -10'sd33;
            4'd5: slope = 10'd54;
            4'd6: slope = 10'd96;
            4'd7: slope = 10'd63;
            4'd8: slope = 10'd31;
            default: slope = 10'd8;
        endcase
    end

    // intercept times 2^8; -27692 to 16
    reg signed [15:0] intercept;
    always @* begin
        case (segment)
            4'd0: intercept = 16'd16;
            4'd1: intercept = -16'sd1318;
            4'd2: intercept = -16'sd4540;
            4'd3: intercept = -16'sd9697;
            4'd4: intercept = -16'sd15482;
            4'd5: intercept = -16'sd22903;
            4'd6: intercept = -16'sd27692;
            4'd7: intercept = -16'sd20752;
            4'd8: intercept = -16'sd12084;
            default: intercept = -16'sd3949;
        endcase
    end

    // slope times position; -43200 to 81024
    wire signed [17:0] product = slope * $signed({1'd0, distance});

    // intercept times 2^10; -110768 to 64
    wire signed [17:0] aligned_intercept = {intercept, 2'd0};

    // value times 2^10; -73544 to 580
    wire signed [17:0] sum = product + aligned_intercept;

    // rounded down; -72 to 0
    wire signed [7:0] value = sum[17:10];

    // x above the centre, otherwise 0; 0 to 2047
    wire [10:0] relu = negative ? 11'd0 : x[10:0];

    // ramp plus the even residual; -72 to 2047
    wire signed [11:0] ramp_plus_value = {1'd0, relu} + {{4{value[7]}}, value};

    assign y = ramp_plus_value;

    // Bits that do not matter for the result.
    wire _unused_ok = &{
        1'b0,
        below[11], sum[9:0]
    };

endmodule
