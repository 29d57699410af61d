package dev.halfulp.fit;

/** The widths that stored words may have. */
enum WordSize {
    /** Any number of bits, as in logic. */
    BITS,
    /** 8, 16, 32 or 64 bits, as in the memory of a processor. */
    BYTES;

    /** The least width that holds some bits. */
    int rounded(int bits) {
        if (this == BITS || bits == 0) {
            return bits;
        }
        return bits <= 8 ? 8 : bits <= 16 ? 16 : bits <= 32 ? 32 : 64;
    }
}
