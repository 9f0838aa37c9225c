package org.asylia.command.answers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.asylia.law.tables.Courts.Court;

/// How the frame of an answer came about, where the frame itself does not tell.
///
/// @param today whether today was taken because nobody named a day
/// @param court where the circuit came from, in words to follow it; empty where no court was named
/// @param courts the court that was named, or each that may be meant; empty where none was
public record Asked(boolean today, String court, List<Court> courts) {

    public Asked {
        courts = List.copyOf(courts);
    }

    /// The courts with their names, and whether each row was checked against a source.
    public List<Map<String, Object>> json() {
        return courts.stream()
                .map(court -> {
                    var json = new LinkedHashMap<String, Object>();
                    json.put("name", court.name());
                    json.put("verified", court.verified());
                    return (Map<String, Object>) json;
                })
                .toList();
    }

    /// The names of the courts, or that none was named.
    public String names() {
        return courts.isEmpty()
                ? "not named"
                : String.join(", ", courts.stream().map(Court::name).toList());
    }
}
