// Unit softplus_s12f8_s12f8
//
// function    softplus(beta * x) / beta with beta = 1
// input       s12f8: value = code * 2^-8, codes -2048 to 2047
// output      s12f8: value = code * 2^-8, codes -2048 to 2047
// criterion   error at most 0.005 in value; 1 ulp = 2^-8
// worst case  1.27955121111 ulp at input code -1162 (value -4.5390625): output code 4 (value
//             0.015625), exact value 0.010626753081620527772
// unclamped   1.27955121111 ulp against the function itself, beyond the output range too
// saturation  1 inputs beyond the output range, above at codes 2047 to 2047
// checked     every input of the domain: 4096
// design      method pwl, fold relu-even, 8 segments, 269 table bits
// spec        sha256 32b32c93cf4b9cfe6cd2c9554164ceaafeae6c6159e0b3ca38a9dd11dddd7e3d
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.

// Latency 0 clock cycles.
module softplus_s12f8_s12f8 (
    input wire signed [11:0] x,
    output wire signed [11:0] y
);

    // whether x lies in the lower half; 0 to 1
    wire negative = x < 12'sd0;

    // distance of x below the centre; -2048 to 2047
    wire signed [11:0] below = ~x;

    // distance of x from the centre; 0 to 2047
    wire [10:0] magnitude = negative ? below[10:0] : x[10:0];

    // bit 2 of the segment; 0 to 1
    wire reached_2 = magnitude >= 11'd489;

    // decides bit 1 of the segment; 217 to 946
    wire [9:0] breakpoint_1 = reached_2 ? 10'd946 : 10'd217;

    // bit 1 of the segment; 0 to 1
    wire reached_1 = magnitude >= {1'd0, breakpoint_1};

    // high bits of the segment; 0 to 3
    wire [1:0] segment_high_1 = {reached_2, reached_1};

    // decides bit 0 of the segment; 105 to 1504
    reg [10:0] breakpoint_0;
    always @* begin
        case (segment_high_1)
            2'd0: breakpoint_0 = 11'd105;
            2'd1: breakpoint_0 = 11'd339;
            2'd2: breakpoint_0 = 11'd678;
            default: breakpoint_0 = 11'd1504;
        endcase
    end

    // bit 0 of the segment; 0 to 1
    wire reached_0 = magnitude >= breakpoint_0;

    // segment that holds the input; 0 to 7
    wire [2:0] segment = {segment_high_1, reached_0};

    // slope times 2^8; -115 to 0
    reg signed [7:0] slope;
    always @* begin
        case (segment)
            3'd0: slope = -8'sd115;
            3'd1: slope = -8'sd90;
            3'd2: slope = -8'sd66;
            3'd3: slope = -8'sd43;
            3'd4: slope = -8'sd25;
            3'd5: slope = -8'sd11;
            3'd6: slope = -8'sd3;
            default: slope = 8'd0;
        endcase
    end

    // intercept times 2^8; 127 to 45313
    reg [15:0] intercept;
    always @* begin
        case (segment)
            3'd0: intercept = 16'd45313;
            3'd1: intercept = 16'd42737;
            3'd2: intercept = 16'd37669;
            3'd3: intercept = 16'd29950;
            3'd4: intercept = 16'd21278;
            3'd5: intercept = 16'd11934;
            3'd6: intercept = 16'd4509;
            default: intercept = 16'd127;
        endcase
    end

    // slope times position; -22308 to 0
    wire signed [15:0] product = slope * $signed({1'd0, magnitude});

    // value times 2^8; 0 to 45313
    wire [15:0] sum = product + intercept;

    // rounded down; 0 to 177
    wire [7:0] value = sum[15:8];

    // x above the centre, otherwise 0; 0 to 2047
    wire [10:0] relu = negative ? 11'd0 : x[10:0];

    // ramp plus the even residual; 0 to 2047
    wire [10:0] ramp_plus_value = relu + {3'd0, value};

    assign y = {1'd0, ramp_plus_value};

    // Bits that do not matter for the result.
    wire _unused_ok = &{
        1'b0,
        below[11], sum[7:0]
    };

endmodule
