package org.asylia.court;

/// Whether a row, or a value, is what it should be.
sealed interface Fit {

    Fit FITS = new Yes();

    record Yes() implements Fit {}

    record Not(Reason reason) implements Fit {}
}
