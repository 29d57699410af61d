// Unit gelu_s8f4_s8f4
//
// function    x * normal_cdf((x - mu) / sigma) with mu = 0, sigma = 1
// input       s8f4: value = code * 2^-4, codes -128 to 127
// output      s8f4: value = code * 2^-4, codes -128 to 127
// criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-4
// worst case  0.99999764955 ulp at input code -87 (value -5.4375): output code -1 (value
//             -0.0625), exact value -1.4690317129028792858E-7
// unclamped   0.99999764955 ulp against the function itself, beyond the output range too
// saturation  none: the function stays within the output range
// checked     every input of the domain: 256
// design      method pwl, fold none, 3 segments, 49 table bits
// spec        sha256 d15ad3337adc1103070a725c7ff4a799fd6b1475b635d2e6ea3a60241d19362c
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.

// Latency 0 clock cycles.
module gelu_s8f4_s8f4 (
    input wire signed [7:0] x,
    output wire signed [7:0] y
);

    // bit 1 of the segment; 0 to 1
    wire reached_1 = x >= 8'sd14;

    // decides bit 0 of the segment; -2 to 128
    wire signed [8:0] breakpoint_0 = reached_1 ? 9'd128 : -9'sd2;

    // bit 0 of the segment; 0 to 1
    wire reached_0 = $signed({x[7], x}) >= breakpoint_0;

    // segment that holds the input; 0 to 2
    wire [1:0] segment = {reached_1, reached_0};

    // slope times 2^6; -1 to 65
    reg signed [7:0] slope;
    always @* begin
        case (segment)
            2'd0: slope = -8'sd1;
            2'd1: slope = 8'd47;
            default: slope = 8'd65;
        endcase
    end

    // intercept times 2^3; -11 to 4
    reg signed [4:0] intercept;
    always @* begin
        case (segment)
            2'd1: intercept = 5'd4;
            default: intercept = -5'sd11;
        endcase
    end

    // slope times position; -94 to 8255
    wire signed [14:0] product = slope * x;

    // intercept times 2^6; -88 to 32
    wire signed [7:0] aligned_intercept = {intercept, 3'd0};

    // value times 2^6; -85 to 8167
    wire signed [13:0] sum = product[13:0] + {{6{aligned_intercept[7]}}, aligned_intercept};

    // rounded down; -2 to 127
    wire signed [7:0] value = sum[13:6];

    assign y = value;

    // Bits that do not matter for the result.
    wire _unused_ok = &{
        1'b0,
        product[14], sum[5:0]
    };

endmodule
