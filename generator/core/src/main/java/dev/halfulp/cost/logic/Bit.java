package dev.halfulp.cost.logic;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * One bit of a value as a function of <em>wires</em>: input bits, and outputs of LUTs and carry chains. A function takes
 * no LUT of its own until something needs it as a wire; until then its users absorb it.
 */
final class Bit {
    /** The bit that is always 0. */
    static final Bit ZERO = new Bit(Set.of());

    /** The bit that is always 1. */
    static final Bit ONE = new Bit(Set.of());

    /** What it was made of; nothing where it is a constant or a source. */
    private final Set<Bit> made;

    private Set<Bit> wires;

    private Bit(Set<Bit> wires) {
        this.wires = wires;
        made = wires;
    }

    /** A new wire. */
    static Bit wire() {
        Bit bit = new Bit(Set.of());
        bit.becomeWire();
        return bit;
    }

    /** A wire that leaves the lookup tables of a function of wires. */
    static Bit wireOf(Set<Bit> wires) {
        Bit bit = new Bit(wires);
        bit.becomeWire();
        return bit;
    }

    /** A function of wires. */
    static Bit function(Set<Bit> wires) {
        return new Bit(wires);
    }

    /** A set of bits by identity. */
    static Set<Bit> newSet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** The wires that the bit is a function of; of a wire, itself; of a constant, none. */
    Set<Bit> wires() {
        return wires;
    }

    /** Whether it is an input, or leaves a carry chain: logic before it and behind it does not merge. */
    boolean isSource() {
        return made.isEmpty();
    }

    /**
     * The inputs and outputs of carry chains that bits depend on.
     *
     * @param most of so many and one more the rest is left out
     */
    static Set<Bit> sources(List<Bit> bits, int most) {
        Set<Bit> sources = newSet();
        Set<Bit> seen = newSet();
        bits.forEach(bit -> bit.addSources(sources, seen, most));
        return sources;
    }

    private void addSources(Set<Bit> sources, Set<Bit> seen, int most) {
        if (sources.size() > most || !seen.add(this)) {
            return;
        }
        if (isSource() && !isConstant()) {
            sources.add(this);
        }
        made.forEach(bit -> bit.addSources(sources, seen, most));
    }

    boolean isConstant() {
        return wires.isEmpty();
    }

    /** Whether it is a wire, or one inverted, which costs nothing to its user. */
    boolean isWire() {
        return wires.size() == 1;
    }

    /** From now on it is a wire. */
    void becomeWire() {
        Set<Bit> self = newSet();
        self.add(this);
        wires = self;
    }
}
