// Four inputs times four weights, added, through tanh.
//
// Inputs are s8f7, weights s8f4; each product is s16f11, their sum s18f11. The sum is cut to s12f8: three fraction
// bits are dropped, and what does not fit is clamped. The activation is the generated unit neuron_tanh.
module neuron (
    input wire signed [7:0] x0,
    input wire signed [7:0] x1,
    input wire signed [7:0] x2,
    input wire signed [7:0] x3,
    input wire signed [7:0] w0,
    input wire signed [7:0] w1,
    input wire signed [7:0] w2,
    input wire signed [7:0] w3,
    output wire signed [7:0] y
);
    wire signed [15:0] product0 = x0 * w0;
    wire signed [15:0] product1 = x1 * w1;
    wire signed [15:0] product2 = x2 * w2;
    wire signed [15:0] product3 = x3 * w3;
    wire signed [17:0] sum = {{2{product0[15]}}, product0} + {{2{product1[15]}}, product1}
        + {{2{product2[15]}}, product2} + {{2{product3[15]}}, product3};

    wire signed [14:0] cut = sum[17:3];
    wire fits = cut[14:11] == {4{cut[14]}};
    wire signed [11:0] argument = fits ? cut[11:0] : {cut[14], {11{~cut[14]}}};

    neuron_tanh activation (
        .x(argument),
        .y(y)
    );

    wire _unused_ok = &{1'b0, sum[2:0]};
endmodule
