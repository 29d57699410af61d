package dev.halfulp.spec;

/** Which code a correctly rounded unit gives where the exact value is half-way between two codes. */
public enum Ties implements Keyword {
    /** Either neighbour. */
    ANY,
    /** The even code. */
    EVEN,
    /** The code above. */
    UP,
    /** The code whose value is further from zero. */
    AWAY
}
