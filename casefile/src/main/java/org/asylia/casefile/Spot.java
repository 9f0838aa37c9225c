package org.asylia.casefile;

import org.jspecify.annotations.Nullable;

/// The way from the top of a file to a value in it, put into words only when there is something to say.
record Spot(@Nullable Spot outer, String step) {

    static final Spot TOP = new Spot(null, "");

    Spot to(String key) {
        return new Spot(this, key);
    }

    Spot to(int index) {
        return new Spot(this, Integer.toString(index));
    }

    /// As a JSON pointer (RFC 6901).
    @Override
    public String toString() {
        return outer == null
                ? ""
                : outer + "/" + Shown.plain(step).replace("~", "~0").replace("/", "~1");
    }
}
