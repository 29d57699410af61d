// Unit softplus_s8f4_s8f4
//
// function    softplus(beta * x) / beta with beta = 1
// input       s8f4: value = code * 2^-4, codes -128 to 127
// output      s8f4: value = code * 2^-4, codes -128 to 127
// criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-4
// worst case  0.987812999709 ulp at input code -16 (value -1): output code 6 (value 0.375),
//             exact value 0.31326168751822283405
// unclamped   0.987812999709 ulp against the function itself, beyond the output range too
// saturation  1 inputs beyond the output range, above at codes 127 to 127
// checked     every input of the domain: 256
// design      method pwl, fold none, 4 segments, 70 table bits
// spec        sha256 4530da81f17832bc4dd321baebf269f8a4dce256217888611b4b0edd0d9d81cf
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.

// Latency 0 clock cycles.
module softplus_s8f4_s8f4 (
    input wire signed [7:0] x,
    output wire signed [7:0] y
);

    // bit 1 of the segment; 0 to 1
    wire reached_1 = x >= 8'sd2;

    // decides bit 0 of the segment; -25 to 31
    wire signed [5:0] breakpoint_0 = reached_1 ? 6'd31 : -6'sd25;

    // bit 0 of the segment; 0 to 1
    wire reached_0 = x >= $signed({{2{breakpoint_0[5]}}, breakpoint_0});

    // segment that holds the input; 0 to 3
    wire [1:0] segment = {reached_1, reached_0};

    // slope times 2^6; 1 to 63
    reg [5:0] slope;
    always @* begin
        case (segment)
            2'd0: slope = 6'd1;
            2'd1: slope = 6'd20;
            2'd2: slope = 6'd46;
            default: slope = 6'd63;
        endcase
    end

    // intercept times 2^3; 21 to 88
    reg [6:0] intercept;
    always @* begin
        case (segment)
            2'd1: intercept = 7'd88;
            2'd2: intercept = 7'd85;
            default: intercept = 7'd21;
        endcase
    end

    // slope times position; -500 to 8001
    wire signed [13:0] product = $signed({1'd0, slope}) * x;

    // intercept times 2^6; 168 to 704
    wire [9:0] aligned_intercept = {intercept, 3'd0};

    // value times 2^6; 40 to 8169
    wire [12:0] sum = product[12:0] + {3'd0, aligned_intercept};

    // rounded down; 0 to 127
    wire [6:0] value = sum[12:6];

    assign y = {1'd0, value};

    // Bits that do not matter for the result.
    wire _unused_ok = &{
        1'b0,
        product[13], sum[5:0]
    };

endmodule
