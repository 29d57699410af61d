<#-- Makes verilog/<unit>_tb.v. Variables: dev.halfulp.emit.verilog.TestBenchModel. -->
<#import "expression.ftl" as verilog>
// Test bench of ${name}.
//
<#if sampled>
// Drives ${samples} of each ${blockSize} of the ${inputs} inputs: the first, the last, and samples that a linear
// congruential generator picks.
<#else>
// Drives every one of ${inputs} inputs.
</#if>
<#if !direct>
// The outputs of each block of ${blockSize} inputs are compared by a signature. A step of the signature is one to one, so
// that a single wrong output in a block always shows.
</#if>
// Prints one line that begins with PASS or FAIL; after FAIL the exit code of the simulation is not 0.
// Has delays: Verilator runs it with --binary, or lints it with --timing.
//
// ${ownership}
module ${name}_tb;
    reg ${verilog.vector(input)}x;
    wire ${verilog.vector(output)}y;
    integer tested;
    integer failures;
<#if !direct>
    integer block;
    reg ${verilog.vector(input)}block_first;
    reg [31:0] signature;
</#if>
<#if sampled>
    integer sample;
    reg [31:0] state;
    reg [31:0] position;
</#if>

    ${name} dut (.x(x), .y(y));

<#if direct>
    // The output code at an input, by its place.
    function ${verilog.vector(output)}expected;
<#else>
    // The signature of a block.
    function [31:0] expected;
</#if>
        input integer index;
        case (index)
<#list expected as entry>
            <#if entry?has_next>${entry.index}<#else>default</#if>: expected = ${entry.word};
</#list>
        endcase
    endfunction

    initial begin
        failures = 0;
<#if direct>
        for (tested = 0; tested < ${inputs}; tested = tested + 1) begin
            #1 x = ${first} + ${verilog.bits(tested)};
            #1 if (y !== expected(tested)) begin
                $display("${name}: input %0d: got %0d, expected %0d", x, y, expected(tested));
                failures = failures + 1;
            end
        end
<#else>
        tested = 0;
<#if sampled>
        state = 32'd0;
</#if>
        for (block = 0; block < ${blocks}; block = block + 1) begin
            signature = 32'd0;
<#if sampled>
            for (sample = 0; sample < ${samples}; sample = sample + 1) begin
                position = 32'd0;
                if (sample == 1) position = 32'd${lastOffset};
                if (sample > 1) begin
                    state = state * ${sampleFactor} + ${sampleSummand};
                    position = state >> ${sampleShift};
                end
                position = block * ${blockSize} + position;
                if (position > 32'd${lastPosition}) position = 32'd${lastPosition};
                #1 x = ${first} + ${verilog.bits(position)};
                if (sample == 0) block_first = x;
                #1 signature = (signature * ${factor}) ^ ${verilog.bits(outputWord)};
                tested = tested + 1;
            end
            if (signature !== expected(block)) begin
                $display("${name}: samples of ${blockSize} inputs from %0d up: got signature %h, expected %h",
                         block_first, signature, expected(block));
<#else>
            block_first = ${first} + ${verilog.bits(tested)};
            while (tested < ${inputs} && tested < (block + 1) * ${blockSize}) begin
                #1 x = ${first} + ${verilog.bits(tested)};
                #1 signature = (signature * ${factor}) ^ ${verilog.bits(outputWord)};
                tested = tested + 1;
            end
            if (signature !== expected(block)) begin
                $display("${name}: inputs %0d to %0d: got signature %h, expected %h",
                         block_first, x, signature, expected(block));
</#if>
                failures = failures + 1;
            end
        end
</#if>
<#if sampled>
        $display("${name}: samples, ${samples} of each ${blockSize} of ${inputs} inputs");
</#if>
        if (failures == 0) begin
            $display("PASS ${name} %0d inputs", tested);
        end else begin
            $display("FAIL ${name} %0d of ${direct?then(inputs, blocks)} ${direct?then("inputs", "blocks")} differ", failures);
            $fatal;
        end
        $finish;
    end
endmodule
