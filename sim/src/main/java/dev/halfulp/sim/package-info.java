/**
 * Runs emitted units through compilers and simulators, over every input, and compares what they give with what the unit
 * is to give and with the corridor of its criterion. {@link dev.halfulp.sim.Simulation} is the way in.
 */
@NullMarked
package dev.halfulp.sim;

import org.jspecify.annotations.NullMarked;
