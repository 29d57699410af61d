package dev.halfulp.emit.verilog;

import java.util.List;

/**
 * The variables of the template {@code verilog/unit_tb.v.ftl}.
 *
 * @param name the unit and its module
 * @param ownership whose the output is
 * @param input the port {@code x}
 * @param output the port {@code y}
 * @param direct whether every output is compared by itself; otherwise the signatures of blocks
 * @param sampled whether only samples of the inputs are driven
 * @param inputs count of the input codes
 * @param blocks count of blocks
 * @param blockSize input codes of a block; the last block may have fewer
 * @param samples samples of a block
 * @param sampleShift where the generator's bits that pick a sample begin
 * @param lastOffset the last code of a full block, from its first
 * @param lastPosition the last input code, from the first
 * @param first the first input code
 * @param tested the count of tested inputs, in the width of the input
 * @param position the place of an input, in the width of the input
 * @param outputWord the output in 32 bits without sign
 * @param factor the odd factor of a step of the signature
 * @param sampleFactor the factor of the generator of samples
 * @param sampleSummand the summand of the generator of samples
 * @param expected what is right: outputs where {@code direct}, otherwise signatures
 */
public record TestBenchModel(
        String name,
        String ownership,
        Port input,
        Port output,
        boolean direct,
        boolean sampled,
        long inputs,
        int blocks,
        int blockSize,
        int samples,
        int sampleShift,
        int lastOffset,
        long lastPosition,
        String first,
        Bits tested,
        Bits position,
        Bits outputWord,
        String factor,
        String sampleFactor,
        String sampleSummand,
        List<CaseEntry> expected) {
    public TestBenchModel {
        expected = List.copyOf(expected);
    }
}
