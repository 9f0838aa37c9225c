package org.asylia.casefile;

/// A value that cannot be taken as it is written; the words name it and the remedy. Never leaves this package.
final class Refusal extends Exception {

    private final String words;

    Refusal(String words) {
        super(words, null, false, false);
        this.words = words;
    }

    String words() {
        return words;
    }
}
