package org.asylia.casefile.json;

/// Where something stands in a file, both counted from 1. [#NONE] is for what was not read from a file.
public record Place(int line, int column) {

    public static final Place NONE = new Place(0, 0);

    public boolean isKnown() {
        return line > 0;
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
