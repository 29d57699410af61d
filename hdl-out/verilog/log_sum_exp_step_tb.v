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
            0: expected = 32'h8037f6ce;
            1: expected = 32'h63c2dc99;
            2: expected = 32'he7322a7;
            3: expected = 32'he9714f8c;
            4: expected = 32'he50f4ba3;
            5: expected = 32'hc1751c81;
            6: expected = 32'h5bd59452;
            7: expected = 32'hec641464;
            8: expected = 32'hc2d13f81;
            9: expected = 32'haaea4b0e;
            10: expected = 32'hb5bf79b3;
            11: expected = 32'hf87ca9ed;
            12: expected = 32'hfe18d342;
            13: expected = 32'hef73bb20;
            14: expected = 32'h2d138dc3;
            15: expected = 32'h9d8af8cd;
            16: expected = 32'hbad028e;
            17: expected = 32'hc1d184b9;
            18: expected = 32'h36cab84d;
            19: expected = 32'hf12d9169;
            20: expected = 32'h16d6c457;
            21: expected = 32'hb1de4bdc;
            22: expected = 32'h5fd03c8;
            23: expected = 32'hb77c1d53;
            24: expected = 32'h86109cc2;
            25: expected = 32'h1b6970bf;
            26: expected = 32'h4f20a2f1;
            27: expected = 32'h15cd1bac;
            28: expected = 32'hb5560f8b;
            29: expected = 32'hfd038303;
            30: expected = 32'hdbbebe05;
            31: expected = 32'h9e457a5c;
            32: expected = 32'hc7d11a6d;
            33: expected = 32'hf47361d6;
            34: expected = 32'h192cd6da;
            35: expected = 32'hba754fb9;
            36: expected = 32'h683c227c;
            37: expected = 32'h19dbf29a;
            38: expected = 32'hc02599eb;
            39: expected = 32'h6b1ca08b;
            40: expected = 32'hbef07acd;
            41: expected = 32'hf83dd07;
            42: expected = 32'hb77ce1be;
            43: expected = 32'ha360b28f;
            44: expected = 32'ha132aa6;
            45: expected = 32'h904fe183;
            46: expected = 32'hfc8bc367;
            47: expected = 32'hd995175a;
            48: expected = 32'h5b0f2a74;
            49: expected = 32'h7859ca51;
            50: expected = 32'hd053c38e;
            51: expected = 32'hd95c5c9;
            52: expected = 32'h3931879d;
            53: expected = 32'h1f0dfa29;
            54: expected = 32'h2f88d2;
            55: expected = 32'h7b2d5bd3;
            56: expected = 32'h188fff49;
            57: expected = 32'h1f96b8ca;
            58: expected = 32'h59d867b7;
            59: expected = 32'h395f24b1;
            60: expected = 32'h211e0b48;
            61: expected = 32'hf997484a;
            62: expected = 32'h3a2511f5;
            63: expected = 32'h13adc600;
            64: expected = 32'hda592819;
            65: expected = 32'h8ae6b458;
            66: expected = 32'ha4710556;
            67: expected = 32'haf602869;
            68: expected = 32'had37beb3;
            69: expected = 32'h1f978a68;
            70: expected = 32'h1092347e;
            71: expected = 32'hc4b61a51;
            72: expected = 32'hfe5e5beb;
            73: expected = 32'he50c587c;
            74: expected = 32'h1a87408c;
            75: expected = 32'h2ee7dc26;
            76: expected = 32'h74da46ee;
            77: expected = 32'h3da1d782;
            78: expected = 32'h1ee3d2af;
            79: expected = 32'hec13fd30;
            80: expected = 32'h3101e7dd;
            81: expected = 32'hdb06cc7a;
            82: expected = 32'h52c471c7;
            83: expected = 32'haafd038c;
            84: expected = 32'h305a446a;
            85: expected = 32'h3626e46;
            86: expected = 32'hd767e17c;
            87: expected = 32'hf6cc0b0a;
            88: expected = 32'hfaf200ae;
            89: expected = 32'hac0a25e1;
            90: expected = 32'hb57fa4fd;
            91: expected = 32'ha58a2c50;
            92: expected = 32'h7bc8918a;
            93: expected = 32'h13208bc0;
            94: expected = 32'h1021a2dd;
            95: expected = 32'hff939825;
            96: expected = 32'hefc9029;
            97: expected = 32'h1e918bd6;
            98: expected = 32'h323e2415;
            99: expected = 32'hdb122042;
            100: expected = 32'hb7f1364b;
            101: expected = 32'h482257d7;
            102: expected = 32'habe21b02;
            103: expected = 32'h54060271;
            104: expected = 32'h94c269;
            105: expected = 32'h25b35794;
            106: expected = 32'h4c47fc1e;
            107: expected = 32'hce100090;
            108: expected = 32'he69103c8;
            109: expected = 32'h1957b559;
            110: expected = 32'h6a042834;
            111: expected = 32'h3c6855be;
            112: expected = 32'hce4b6e74;
            113: expected = 32'hab04f22b;
            114: expected = 32'h3d8136e2;
            115: expected = 32'hf6202f9b;
            116: expected = 32'heaa2b96c;
            117: expected = 32'ha560db0;
            118: expected = 32'h221842f1;
            119: expected = 32'h37fc0c70;
            120: expected = 32'hb1a83120;
            121: expected = 32'h42ee3908;
            122: expected = 32'h18bda926;
            123: expected = 32'hc8bf4618;
            124: expected = 32'h611f352e;
            125: expected = 32'h9ea2409f;
            126: expected = 32'h96f74161;
            127: expected = 32'hb5d5e393;
            default: expected = 32'hb172;
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
