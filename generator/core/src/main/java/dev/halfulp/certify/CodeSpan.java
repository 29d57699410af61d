package dev.halfulp.certify;

/** Input codes from {@code first} to {@code last}, both included. */
public record CodeSpan(long first, long last) {}
