// Unit relu6_s12f8_u12f9
//
// function    min(max(x, 0), 6)
// input       s12f8: value = code * 2^-8, codes -2048 to 2047
// output      u12f9: value = code * 2^-9, codes 0 to 4095
// criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-9
// worst case  0 ulp at input code -2048 (value -8): output code 0 (value 0), exact value 0
// unclamped   0 ulp against the function itself, beyond the output range too
// saturation  none: the function stays within the output range
// checked     every input of the domain: 4096
// design      method uniform, fold none, 8 segments, 24 table bits
// spec        sha256 e9896461b78819889e2eaa05056a61e9251d2a3b4f38fd42317a37207ae851b0
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.

// Latency 0 clock cycles.
module relu6_s12f8_u12f9 (
    input wire signed [11:0] x,
    output wire [11:0] y
);

    // high bits; -4 to 3
    wire signed [2:0] block = x[11:9];

    // segment that holds the input, negative ones last; 0 to 7
    wire [2:0] segment = block;

    // low bits; 0 to 511
    wire [8:0] offset = x[8:0];

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

    // intercept times 2^-10; 0 to 3
    reg [1:0] intercept;
    always @* begin
        case (segment)
            3'd1: intercept = 2'd1;
            3'd2: intercept = 2'd2;
            3'd3: intercept = 2'd3;
            default: intercept = 2'd0;
        endcase
    end

    // slope times position; 0 to 511
    wire [8:0] product = slope ? offset : 9'd0;

    // product; 0 to 1022
    wire [9:0] aligned_product = {product, 1'd0};

    // intercept; 0 to 3072
    wire [11:0] aligned_intercept = {intercept, 10'd0};

    // value; 0 to 3072
    wire [11:0] sum = {2'd0, aligned_product} + aligned_intercept;

    assign y = sum;

endmodule
