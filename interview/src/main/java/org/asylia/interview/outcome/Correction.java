package org.asylia.interview.outcome;

import java.util.List;
import org.asylia.interview.texts.Said;

/// Something often said that is not so, and what is so.
public record Correction(Said said, Said right, List<String> citations) {

    public Correction {
        citations = List.copyOf(citations);
    }
}
