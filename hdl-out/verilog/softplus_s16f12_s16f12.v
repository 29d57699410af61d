// Unit softplus_s16f12_s16f12
//
// function    softplus(beta * x) / beta with beta = 1
// input       s16f12: value = code * 2^-12, codes -32768 to 32767
// output      s16f12: value = code * 2^-12, codes -32768 to 32767
// criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-12
// worst case  0.998588047477 ulp at input code -16574 (value -4.04638671875): output code 72
//             (value 0.017578125), exact value 0.017334329089971447543
// unclamped   1.37415989444 ulp against the function itself, beyond the output range too
// saturation  2 inputs beyond the output range, above at codes 32766 to 32767
// checked     every input of the domain: 65536
// design      method cubic, fold none, 16 segments, 1024 table bits
// spec        sha256 6dd1959e7c4e4701105873c2d62b2132270d531c9ac40d7971230bf133f34853
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.

// Latency 0 clock cycles.
module softplus_s16f12_s16f12 (
    input wire signed [15:0] x,
    output wire signed [15:0] y
);

    // high bits; -8 to 7
    wire signed [3:0] block = x[15:12];

    // segment that holds the input, negative ones last; 0 to 15
    wire [3:0] segment = block;

    // low bits; 0 to 4095
    wire [11:0] offset = x[11:0];

    // coefficient 3 of the position; -31915 to 30891
    reg signed [15:0] coefficient_3;
    always @* begin
        case (segment)
            4'd0: coefficient_3 = -16'sd18262;
            4'd1: coefficient_3 = -16'sd31915;
            4'd2: coefficient_3 = -16'sd27818;
            4'd3: coefficient_3 = -16'sd15531;
            4'd4: coefficient_3 = -16'sd10923;
            4'd5: coefficient_3 = -16'sd9900;
            4'd6: coefficient_3 = -16'sd9900;
            4'd7: coefficient_3 = -16'sd8531;
            4'd12: coefficient_3 = 16'd11344;
            4'd13: coefficient_3 = 16'd14506;
            4'd14: coefficient_3 = 16'd30891;
            4'd15: coefficient_3 = 16'd25429;
            default: coefficient_3 = 16'd0;
        endcase
    end

    // coefficient 2 of the position; 0 to 34188
    reg [15:0] coefficient_2;
    always @* begin
        case (segment)
            4'd0: coefficient_2 = 16'd34188;
            4'd1: coefficient_2 = 16'd25411;
            4'd2: coefficient_2 = 16'd14467;
            4'd3: coefficient_2 = 16'd6763;
            4'd4: coefficient_2 = 16'd3445;
            4'd5: coefficient_2 = 16'd2379;
            4'd6: coefficient_2 = 16'd1921;
            4'd7: coefficient_2 = 16'd1567;
            4'd10: coefficient_2 = 16'd341;
            4'd11: coefficient_2 = 16'd1657;
            4'd12: coefficient_2 = 16'd1740;
            4'd13: coefficient_2 = 16'd6598;
            4'd14: coefficient_2 = 16'd13801;
            4'd15: coefficient_2 = 16'd25763;
            default: coefficient_2 = 16'd0;
        endcase
    end

    // sum of coefficient 3 times position; -130691925 to 126498645
    wire signed [27:0] product_3 = coefficient_3 * $signed({1'd0, offset});

    // rounded down; -3989 to 3860
    wire signed [12:0] term_3 = product_3[27:15];

    // coefficient 2 and those above it; 0 to 34188
    wire [15:0] sum_2 = coefficient_2 + {{3{term_3[12]}}, term_3};

    // coefficient 1 of the position; 32 to 65355
    reg [15:0] coefficient_1;
    always @* begin
        case (segment)
            4'd0: coefficient_1 = 16'd32667;
            4'd1: coefficient_1 = 16'd47968;
            4'd2: coefficient_1 = 16'd57645;
            4'd3: coefficient_1 = 16'd62323;
            4'd4: coefficient_1 = 16'd64256;
            4'd5: coefficient_1 = 16'd64955;
            4'd6: coefficient_1 = 16'd65238;
            4'd7: coefficient_1 = 16'd65355;
            4'd8: coefficient_1 = 16'd32;
            4'd9: coefficient_1 = 16'd100;
            4'd10: coefficient_1 = 16'd195;
            4'd11: coefficient_1 = 16'd335;
            4'd12: coefficient_1 = 16'd1205;
            4'd13: coefficient_1 = 16'd3016;
            4'd14: coefficient_1 = 16'd7805;
            default: coefficient_1 = 16'd17674;
        endcase
    end

    // sum of coefficient 2 times position; 0 to 130650975
    wire [26:0] product_2 = sum_2 * offset;

    // rounded down; 0 to 7974
    wire [12:0] term_2 = product_2[26:14];

    // coefficient 1 and those above it; 32 to 65498
    wire [15:0] slope = coefficient_1 + {3'd0, term_2};

    // slope times position; 0 to 268136505
    wire [27:0] product = slope * offset;

    // aligned to the base; 0 to 8182
    wire [12:0] rise = product[27:15];

    // coefficient 0; 3 to 57353
    reg [15:0] coefficient_0;
    always @* begin
        case (segment)
            4'd0: coefficient_0 = 16'd5680;
            4'd1: coefficient_0 = 16'd10759;
            4'd2: coefficient_0 = 16'd17425;
            4'd3: coefficient_0 = 16'd24976;
            4'd4: coefficient_0 = 16'd32918;
            4'd5: coefficient_0 = 16'd41017;
            4'd6: coefficient_0 = 16'd49174;
            4'd7: coefficient_0 = 16'd57353;
            4'd8: coefficient_0 = 16'd3;
            4'd9: coefficient_0 = 16'd8;
            4'd10: coefficient_0 = 16'd20;
            4'd11: coefficient_0 = 16'd57;
            4'd12: coefficient_0 = 16'd150;
            4'd13: coefficient_0 = 16'd400;
            4'd14: coefficient_0 = 16'd1040;
            default: coefficient_0 = 16'd2567;
        endcase
    end

    // base plus rise; 3 to 65535
    wire [15:0] sum = coefficient_0 + {3'd0, rise};

    // rounded down; 1 to 32767
    wire [14:0] value = sum[15:1];

    assign y = {1'd0, value};

    // Bits that do not matter for the result.
    wire _unused_ok = &{
        1'b0,
        product_3[14:0], product_2[13:0], product[14:0], sum[0]
    };

endmodule
