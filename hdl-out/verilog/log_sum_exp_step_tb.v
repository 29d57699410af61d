// Test bench of log_sum_exp_step.
//
// Drives every one of 32769 inputs.
// The outputs of each block of 256 inputs are compared by a signature. A step of the signature is one to one, so
// that a single wrong output in a block always shows.
// Prints one line that begins with PASS or FAIL; after FAIL the exit code of the simulation is not 0.
// Has delays: Verilator runs it with --binary, or lints it with --timing.
//
// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
module log_sum_exp_step_tb;
    reg signed [15:0] x;
    wire [15:0] y;
    integer tested;
    integer failures;
    integer block;
    reg signed [15:0] block_first;
    reg [31:0] signature;

    log_sum_exp_step dut (.x(x), .y(y));

    // The signature of a block.
    function [31:0] expected;
        input integer index;
        case (index)
            0: expected = 32'hbb2b96fd;
            1: expected = 32'hc64902d;
            2: expected = 32'ha417ae38;
            3: expected = 32'h88d27552;
            4: expected = 32'h27724649;
            5: expected = 32'h302fc09b;
            6: expected = 32'h1120b420;
            7: expected = 32'h2b592986;
            8: expected = 32'h49343063;
            9: expected = 32'hdeda3679;
            10: expected = 32'h8837bd36;
            11: expected = 32'h5aa2030b;
            12: expected = 32'h16b0c1dc;
            13: expected = 32'hcd03f855;
            14: expected = 32'h4c861de5;
            15: expected = 32'hc611c3a8;
            16: expected = 32'h737b5278;
            17: expected = 32'h561ea938;
            18: expected = 32'h5ca82768;
            19: expected = 32'h3b8d8194;
            20: expected = 32'hbc157275;
            21: expected = 32'ha34bf2fb;
            22: expected = 32'hec9e012f;
            23: expected = 32'hadf42bde;
            24: expected = 32'h54079e2f;
            25: expected = 32'h190f6c75;
            26: expected = 32'h4367376;
            27: expected = 32'h7c6e7d60;
            28: expected = 32'h3bf597e3;
            29: expected = 32'h11ce3269;
            30: expected = 32'h54233b65;
            31: expected = 32'hebfe1669;
            32: expected = 32'h2c3e2195;
            33: expected = 32'had108f30;
            34: expected = 32'h6b9e9176;
            35: expected = 32'h537574a;
            36: expected = 32'hc3997659;
            37: expected = 32'hdf5051d5;
            38: expected = 32'hb7a26721;
            39: expected = 32'h150d7324;
            40: expected = 32'hd6cb3979;
            41: expected = 32'hb5d94e8d;
            42: expected = 32'h91ae421c;
            43: expected = 32'hf91a1fc8;
            44: expected = 32'h719abaab;
            45: expected = 32'h33f0f9b8;
            46: expected = 32'h2cec8344;
            47: expected = 32'h6385586c;
            48: expected = 32'h2de0076;
            49: expected = 32'h11ab2bf9;
            50: expected = 32'h299cacf7;
            51: expected = 32'hdcb192bc;
            52: expected = 32'he6663957;
            53: expected = 32'h1af65261;
            54: expected = 32'h1f753917;
            55: expected = 32'h2137a2c7;
            56: expected = 32'h84151f1;
            57: expected = 32'h23c68619;
            58: expected = 32'hac04dc67;
            59: expected = 32'he975cffe;
            60: expected = 32'h57cd6f5e;
            61: expected = 32'ha9acaaa9;
            62: expected = 32'h4617a82a;
            63: expected = 32'h865239d4;
            64: expected = 32'ha36cdd04;
            65: expected = 32'h7f5bad7b;
            66: expected = 32'h1f19d3db;
            67: expected = 32'h7c28e774;
            68: expected = 32'ha7c6241;
            69: expected = 32'h24625c33;
            70: expected = 32'hf24ddd6a;
            71: expected = 32'haac985fc;
            72: expected = 32'h99d29f34;
            73: expected = 32'hef6fa16f;
            74: expected = 32'hb553c8a4;
            75: expected = 32'hf1eca0ec;
            76: expected = 32'h4e6a537a;
            77: expected = 32'h7974e6c4;
            78: expected = 32'hbee99966;
            79: expected = 32'hcae5e6e;
            80: expected = 32'h9fe8a73b;
            81: expected = 32'h10a266b5;
            82: expected = 32'h5c5233e0;
            83: expected = 32'h36a7744c;
            84: expected = 32'h3501ea51;
            85: expected = 32'h937f6b3c;
            86: expected = 32'h6d15be6c;
            87: expected = 32'h5894dd03;
            88: expected = 32'ha2d61ceb;
            89: expected = 32'hdf3ae1ab;
            90: expected = 32'hd58990c2;
            91: expected = 32'h3903d890;
            92: expected = 32'hf0fec87b;
            93: expected = 32'hc8bd3da5;
            94: expected = 32'hd54a0f95;
            95: expected = 32'h55ae18cf;
            96: expected = 32'hf52b9d5d;
            97: expected = 32'h55e82421;
            98: expected = 32'h7ad80784;
            99: expected = 32'h4b89ac37;
            100: expected = 32'h104d0a1e;
            101: expected = 32'h4037d1a;
            102: expected = 32'he7537d7f;
            103: expected = 32'he8d40b7b;
            104: expected = 32'h5c41e049;
            105: expected = 32'h8b77728f;
            106: expected = 32'hcab09649;
            107: expected = 32'h8d7cc36a;
            108: expected = 32'h8a770581;
            109: expected = 32'h8049cc98;
            110: expected = 32'hb2f967db;
            111: expected = 32'h6386dcd5;
            112: expected = 32'hc740394;
            113: expected = 32'h2daf3240;
            114: expected = 32'h3743353e;
            115: expected = 32'h4d5e65b2;
            116: expected = 32'hc7f99c14;
            117: expected = 32'h527bb3b2;
            118: expected = 32'h987726de;
            119: expected = 32'h3962ae4f;
            120: expected = 32'he349513f;
            121: expected = 32'hff9650cd;
            122: expected = 32'heb2b392e;
            123: expected = 32'h554efe9f;
            124: expected = 32'h48647e60;
            125: expected = 32'h4b41635;
            126: expected = 32'h6a6c1b80;
            127: expected = 32'h5d9994d8;
            default: expected = 32'hb173;
        endcase
    endfunction

    initial begin
        failures = 0;
        tested = 0;
        for (block = 0; block < 129; block = block + 1) begin
            signature = 32'd0;
            block_first = 16'd32768 + tested[15:0];
            while (tested < 32769 && tested < (block + 1) * 256) begin
                #1 x = 16'd32768 + tested[15:0];
                #1 signature = (signature * 32'h1000193) ^ {16'd0, y};
                tested = tested + 1;
            end
            if (signature !== expected(block)) begin
                $display("log_sum_exp_step: inputs %0d to %0d: got signature %h, expected %h",
                         block_first, x, signature, expected(block));
                failures = failures + 1;
            end
        end
        if (failures == 0) begin
            $display("PASS log_sum_exp_step %0d inputs", tested);
        end else begin
            $display("FAIL log_sum_exp_step %0d of 129 blocks differ", failures);
            $fatal;
        end
        $finish;
    end
endmodule
