package dev.halfulp.certify;

/** A datapath whose output leaves its corridor: a defect of the tool, found before anything is emitted. */
public final class CertificationException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public CertificationException(String message) {
        super(message);
    }
}
