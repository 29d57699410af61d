package dev.halfulp.cost.logic;

/** The families of FPGAs that the model knows. */
public enum Device {
    /** Xilinx 7 series: LUT6, of which two or four make a larger one by MUXF7 and MUXF8; CARRY4 behind any LUT6. */
    XC7(6, 8),
    /** Lattice iCE40: LUT4; the carry chain takes the inputs of the LUT, not its output. */
    ICE40(4, 4);

    private final int inputs;
    private final int muxedInputs;

    Device(int inputs, int muxedInputs) {
        this.inputs = inputs;
        this.muxedInputs = muxedInputs;
    }

    /** Inputs of a LUT. */
    int inputs() {
        return inputs;
    }

    /** Inputs of the largest function that multiplexers beside the LUTs put together. */
    int muxedInputs() {
        return muxedInputs;
    }
}
