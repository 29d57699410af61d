// Unit relu6_s8f4_u8f5
//
// function    min(max(x, 0), 6)
// input       s8f4: value = code * 2^-4, codes -128 to 127
// output      u8f5: value = code * 2^-5, codes 0 to 255
// criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-5
// worst case  0 ulp at input code -128 (value -8): output code 0 (value 0), exact value 0
// unclamped   0 ulp against the function itself, beyond the output range too
// saturation  none: the function stays within the output range
// checked     every input of the domain: 256
// design      method uniform, fold none, 8 segments, 24 table bits
// spec        sha256 342aaee700305876b59d963148455c94f598a752a36d53c80831adeef9d8c12c
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.

// Latency 0 clock cycles.
module relu6_s8f4_u8f5 (
    input wire signed [7:0] x,
    output wire [7:0] y
);

    // high bits; -4 to 3
    wire signed [2:0] block = x[7:5];

    // segment that holds the input, negative ones last; 0 to 7
    wire [2:0] segment = block;

    // low bits; 0 to 31
    wire [4:0] offset = x[4:0];

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

    // intercept times 2^-6; 0 to 3
    reg [1:0] intercept;
    always @* begin
        case (segment)
            3'd1: intercept = 2'd1;
            3'd2: intercept = 2'd2;
            3'd3: intercept = 2'd3;
            default: intercept = 2'd0;
        endcase
    end

    // slope times position; 0 to 31
    wire [4:0] product = slope ? offset : 5'd0;

    // product; 0 to 62
    wire [5:0] aligned_product = {product, 1'd0};

    // intercept; 0 to 192
    wire [7:0] aligned_intercept = {intercept, 6'd0};

    // value; 0 to 192
    wire [7:0] sum = {2'd0, aligned_product} + aligned_intercept;

    assign y = sum;

endmodule
