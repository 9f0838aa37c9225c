package org.asylia.casefile.json;

/// The text is not JSON, or is nested too deep.
public final class JsonFault extends Exception {

    private final transient Place place;
    private final String words;

    JsonFault(Place place, String words) {
        super(words, null, false, false);
        this.words = words;
        this.place = place;
    }

    /// What is wrong and what to do.
    public String words() {
        return words;
    }

    public Place place() {
        return place;
    }
}
