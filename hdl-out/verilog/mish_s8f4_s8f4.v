// Unit mish_s8f4_s8f4
//
// function    x * tanh(softplus(x))
// input       s8f4: value = code * 2^-4, codes -128 to 127
// output      s8f4: value = code * 2^-4, codes -128 to 127
// criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-4
// worst case  0.999967633284 ulp at input code 127 (value 7.9375): output code 126 (value
//             7.875), exact value 7.9374979770802135946
// unclamped   0.999967633284 ulp against the function itself, beyond the output range too
// saturation  none: the function stays within the output range
// checked     every input of the domain: 256
// design      method pwl, fold none, 4 segments, 81 table bits
// spec        sha256 762ee9c99e1f039c83c2b760059b0820b5dd58f65a37fc152ecd7148e7614b3a
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.

// Latency 0 clock cycles.
module mish_s8f4_s8f4 (
    input wire signed [7:0] x,
    output wire signed [7:0] y
);

    // bit 1 of the segment; 0 to 1
    wire reached_1 = x >= -8'sd3;

    // decides bit 0 of the segment; -41 to 19
    wire signed [6:0] breakpoint_0 = reached_1 ? 7'd19 : -7'sd41;

    // bit 0 of the segment; 0 to 1
    wire reached_0 = x >= $signed({breakpoint_0[6], breakpoint_0});

    // segment that holds the input; 0 to 3
    wire [1:0] segment = {reached_1, reached_0};

    // slope times 2^5; -1 to 32
    reg signed [6:0] slope;
    always @* begin
        case (segment)
            2'd0: slope = -7'sd1;
            2'd1: slope = 7'd1;
            2'd2: slope = 7'd26;
            default: slope = 7'd32;
        endcase
    end

    // intercept times 2^5; -99 to 15
    reg signed [7:0] intercept;
    always @* begin
        case (segment)
            2'd0: intercept = -8'sd99;
            2'd1: intercept = -8'sd87;
            2'd2: intercept = 8'd15;
            default: intercept = -8'sd17;
        endcase
    end

    // slope times position; -78 to 4064
    wire signed [12:0] product = slope * x;

    // value times 2^5; -128 to 4047
    wire signed [12:0] sum = product + {{5{intercept[7]}}, intercept};

    // rounded down; -4 to 126
    wire signed [7:0] value = sum[12:5];

    assign y = value;

    // Bits that do not matter for the result.
    wire _unused_ok = &{
        1'b0,
        sum[4:0]
    };

endmodule
