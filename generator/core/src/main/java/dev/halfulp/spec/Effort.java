package dev.halfulp.spec;

/** How much time the choice may take. */
public enum Effort implements Keyword {
    NORMAL,
    /** May take a minute, and use synthesis tools that are installed. */
    HIGH
}
