package dev.halfulp.spec;

/** What a unit does at inputs outside its domain. */
public enum Outside implements Keyword {
    /** Behaves as at the nearest end of the domain. */
    CLAMP,
    /** Anything: such inputs are promised never to occur. */
    ANY
}
