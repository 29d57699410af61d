// Unit relu6_s16f12_u16f13
//
// function    min(max(x, 0), 6)
// input       s16f12: value = code * 2^-12, codes -32768 to 32767
// output      u16f13: value = code * 2^-13, codes 0 to 65535
// criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-13
// worst case  0 ulp at input code -32768 (value -8): output code 0 (value 0), exact value 0
// unclamped   0 ulp against the function itself, beyond the output range too
// saturation  none: the function stays within the output range
// checked     every input of the domain: 65536
// design      method uniform, fold none, 8 segments, 24 table bits
// spec        sha256 ba746c7b4fc8bac18f332ae2f4a704548bdc8e9337d075925ccf5ae12c19d737
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.

// Latency 0 clock cycles.
module relu6_s16f12_u16f13 (
    input wire signed [15:0] x,
    output wire [15:0] y
);

    // high bits; -4 to 3
    wire signed [2:0] block = x[15:13];

    // segment that holds the input, negative ones last; 0 to 7
    wire [2:0] segment = block;

    // low bits; 0 to 8191
    wire [12:0] offset = x[12:0];

    // slope times 2^-1; 0 to 1
    reg slope;
    always @* begin
        case (segment)
            3'd0: slope = 1'd1;
            3'd1: slope = 1'd1;
            3'd2: slope = 1'd1;
            default: slope = 1'd0;
        endcase
    end

    // intercept times 2^-14; 0 to 3
    reg [1:0] intercept;
    always @* begin
        case (segment)
            3'd1: intercept = 2'd1;
            3'd2: intercept = 2'd2;
            3'd3: intercept = 2'd3;
            default: intercept = 2'd0;
        endcase
    end

    // slope times position; 0 to 8191
    wire [12:0] product = slope ? offset : 13'd0;

    // product; 0 to 16382
    wire [13:0] aligned_product = {product, 1'd0};

    // intercept; 0 to 49152
    wire [15:0] aligned_intercept = {intercept, 14'd0};

    // value; 0 to 49152
    wire [15:0] sum = {2'd0, aligned_product} + aligned_intercept;

    assign y = sum;

endmodule
