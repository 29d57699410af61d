// Unit tanh_s16f12_s16f15
//
// function    tanh(x)
// input       s16f12: value = code * 2^-12, codes -32768 to 32767
// output      s16f15: value = code * 2^-15, codes -32768 to 32767
// criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-15
// worst case  0.995860043145 ulp at input code -14162 (value -3.45751953125): output code
//             -32704 (value -0.998046875), exact value -0.99801648376333177286
// unclamped   0.995860043145 ulp against the function itself, beyond the output range too
// saturation  10054 inputs beyond the output range, above at codes 22714 to 32767
// checked     every input of the domain: 65536
// design      method cubic, fold odd, 32 segments, 1792 table bits
// spec        sha256 66ab4528c0174e2bf69b09a5497ef04b97780b0a1a076022b2306dc9bbdab4a4
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.

// Latency 0 clock cycles.
module tanh_s16f12_s16f15 (
    input wire signed [15:0] x,
    output wire signed [15:0] y
);

    // whether x lies in the lower half; 0 to 1
    wire negative = x < 16'sd0;

    // distance below the centre minus 1; -32768 to 32767
    wire signed [15:0] inverted = ~x;

    // distance from the centre, minus 1 in the lower half; 0 to 32767
    wire [14:0] address = negative ? inverted[14:0] : x[14:0];

    // high bits; 0 to 31
    wire [4:0] block = address[14:10];

    // low bits; 0 to 1023
    wire [9:0] offset = address[9:0];

    // position within the segment; 0 to 1024
    wire [10:0] position = {1'd0, offset} + {10'd0, negative};

    // coefficient 3 of the position; -75 to 22
    reg signed [7:0] coefficient_3;
    always @* begin
        case (block)
            5'd0: coefficient_3 = -8'sd75;
            5'd1: coefficient_3 = -8'sd48;
            5'd2: coefficient_3 = -8'sd5;
            5'd3: coefficient_3 = 8'd21;
            5'd4: coefficient_3 = 8'd22;
            5'd5: coefficient_3 = 8'd21;
            5'd6: coefficient_3 = 8'd21;
            5'd7: coefficient_3 = 8'd20;
            5'd8: coefficient_3 = 8'd9;
            5'd9: coefficient_3 = 8'd12;
            5'd10: coefficient_3 = 8'd11;
            5'd11: coefficient_3 = -8'sd3;
            5'd12: coefficient_3 = 8'd5;
            5'd13: coefficient_3 = -8'sd3;
            5'd14: coefficient_3 = 8'd6;
            5'd15: coefficient_3 = 8'd5;
            5'd16: coefficient_3 = 8'd8;
            5'd17: coefficient_3 = 8'd8;
            5'd18: coefficient_3 = 8'd9;
            5'd19: coefficient_3 = 8'd9;
            5'd20: coefficient_3 = 8'd9;
            5'd21: coefficient_3 = 8'd9;
            5'd22: coefficient_3 = 8'd8;
            5'd31: coefficient_3 = 8'd8;
            default: coefficient_3 = 8'd7;
        endcase
    end

    // coefficient 2 of the position; 8 to 50264
    reg [15:0] coefficient_2;
    always @* begin
        case (block)
            5'd0: coefficient_2 = 16'd1366;
            5'd1: coefficient_2 = 16'd31456;
            5'd2: coefficient_2 = 16'd49247;
            5'd3: coefficient_2 = 16'd50264;
            5'd4: coefficient_2 = 16'd40868;
            5'd5: coefficient_2 = 16'd30126;
            5'd6: coefficient_2 = 16'd21592;
            5'd7: coefficient_2 = 16'd15138;
            5'd8: coefficient_2 = 16'd8923;
            5'd9: coefficient_2 = 16'd6722;
            5'd10: coefficient_2 = 16'd4805;
            5'd11: coefficient_2 = 16'd1233;
            5'd12: coefficient_2 = 16'd1905;
            5'd13: coefficient_2 = 16'd8;
            5'd14: coefficient_2 = 16'd1563;
            5'd15: coefficient_2 = 16'd1155;
            5'd16: coefficient_2 = 16'd1651;
            5'd17: coefficient_2 = 16'd1651;
            5'd18: coefficient_2 = 16'd1691;
            5'd19: coefficient_2 = 16'd1707;
            5'd20: coefficient_2 = 16'd1707;
            5'd21: coefficient_2 = 16'd1707;
            5'd22: coefficient_2 = 16'd1635;
            5'd31: coefficient_2 = 16'd1504;
            default: coefficient_2 = 16'd1328;
        endcase
    end

    // sum of coefficient 3 times position; -76800 to 22528
    wire signed [17:0] product_3 = coefficient_3 * $signed({1'd0, position});

    // rounded down; -9600 to 2816
    wire signed [14:0] term_3 = product_3[17:3];

    // coefficient 2 and those above it; 8 to 50264
    wire [15:0] sum_2 = coefficient_2 - {term_3[14], term_3};

    // coefficient 1 of the position; 30 to 32789
    reg [15:0] coefficient_1;
    always @* begin
        case (block)
            5'd0: coefficient_1 = 16'd32789;
            5'd1: coefficient_1 = 16'd30818;
            5'd2: coefficient_1 = 16'd25796;
            5'd3: coefficient_1 = 16'd19546;
            5'd4: coefficient_1 = 16'd13738;
            5'd5: coefficient_1 = 16'd9165;
            5'd6: coefficient_1 = 16'd5930;
            5'd7: coefficient_1 = 16'd3758;
            5'd8: coefficient_1 = 16'd2321;
            5'd9: coefficient_1 = 16'd1453;
            5'd10: coefficient_1 = 16'd903;
            5'd11: coefficient_1 = 16'd518;
            5'd12: coefficient_1 = 16'd334;
            5'd13: coefficient_1 = 16'd180;
            5'd14: coefficient_1 = 16'd145;
            5'd15: coefficient_1 = 16'd91;
            5'd16: coefficient_1 = 16'd78;
            5'd17: coefficient_1 = 16'd64;
            5'd18: coefficient_1 = 16'd51;
            5'd19: coefficient_1 = 16'd44;
            5'd20: coefficient_1 = 16'd42;
            5'd21: coefficient_1 = 16'd37;
            5'd22: coefficient_1 = 16'd43;
            5'd31: coefficient_1 = 16'd34;
            default: coefficient_1 = 16'd30;
        endcase
    end

    // sum of coefficient 2 times position; 0 to 51084288
    wire [25:0] product_2 = sum_2 * position;

    // rounded down; 0 to 3117
    wire [11:0] term_2 = product_2[25:14];

    // coefficient 1 and those above it; -2 to 32789
    wire signed [16:0] slope = {1'd0, coefficient_1} - {5'd0, term_2};

    // slope times position; -1694 to 32874496
    wire signed [25:0] product = slope * $signed({1'd0, position});

    // aligned to the base; -1 to 16052
    wire signed [14:0] rise = product[25:11];

    // coefficient 0; 1 to 65534
    reg [15:0] coefficient_0;
    always @* begin
        case (block)
            5'd0: coefficient_0 = 16'd1;
            5'd1: coefficient_0 = 16'd16051;
            5'd2: coefficient_0 = 16'd30286;
            5'd3: coefficient_0 = 16'd41627;
            5'd4: coefficient_0 = 16'd49913;
            5'd5: coefficient_0 = 16'd55595;
            5'd6: coefficient_0 = 16'd59320;
            5'd7: coefficient_0 = 16'd61694;
            5'd8: coefficient_0 = 16'd63179;
            5'd9: coefficient_0 = 16'd64096;
            5'd10: coefficient_0 = 16'd64659;
            5'd11: coefficient_0 = 16'd65003;
            5'd12: coefficient_0 = 16'd65213;
            5'd13: coefficient_0 = 16'd65340;
            5'd14: coefficient_0 = 16'd65417;
            5'd15: coefficient_0 = 16'd65464;
            5'd16: coefficient_0 = 16'd65492;
            5'd17: coefficient_0 = 16'd65509;
            5'd18: coefficient_0 = 16'd65520;
            5'd19: coefficient_0 = 16'd65527;
            5'd20: coefficient_0 = 16'd65531;
            5'd21: coefficient_0 = 16'd65533;
            5'd22: coefficient_0 = 16'd65533;
            default: coefficient_0 = 16'd65534;
        endcase
    end

    // base plus rise; 1 to 65536
    wire [16:0] sum = {1'd0, coefficient_0} + {{2{rise[14]}}, rise};

    // rounded down; 0 to 32768
    wire [15:0] value = sum[16:1];

    // value in the lower half; -32768 to 0
    wire signed [15:0] mirrored = 16'd0 - value;

    // value in the half of x; -32768 to 32767
    wire signed [15:0] unfolded = negative ? mirrored : value;

    assign y = unfolded;

    // Bits that do not matter for the result.
    wire _unused_ok = &{
        1'b0,
        inverted[15], product_3[2:0], product_2[13:0], product[10:0], sum[0]
    };

endmodule
