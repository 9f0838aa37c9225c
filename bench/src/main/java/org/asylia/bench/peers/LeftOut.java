package org.asylia.bench.peers;

/// A rule cannot be given to the peers exactly, and why; whatever rests on it is left out too.
final class LeftOut extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LeftOut(String why) {
        super(why);
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
