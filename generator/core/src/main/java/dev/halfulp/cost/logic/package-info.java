/** Estimates the lookup tables that a datapath takes in an FPGA, by mapping it bit by bit as synthesis does. */
@NullMarked
package dev.halfulp.cost.logic;

import org.jspecify.annotations.NullMarked;
