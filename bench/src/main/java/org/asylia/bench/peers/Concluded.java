package org.asylia.bench.peers;

/// A conclusion that Drools has drawn, for the rules that rest on it. A class rather than a record, as Drools reads
/// getters.
public final class Concluded {

    private final int line;
    private final int value;

    public Concluded(int line, int value) {
        this.line = line;
        this.value = value;
    }

    public int getLine() {
        return line;
    }

    public int getValue() {
        return value;
    }
}
