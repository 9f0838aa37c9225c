package org.asylia.web.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The office's own list of free legal help: a text file, one place to ask after the other, parted by empty lines. The
/// first line of each is its name. A line that begins with `#` is a remark. The program has no list of its own, so that
/// nobody is ever sent to a place that it made up.
///
/// @param places each with its lines; empty while there is no list
public record FreeHelp(List<List<String>> places) {

    private static final long LARGEST = 200_000;

    static FreeHelp read(Path file) {
        var places = new ArrayList<List<String>>();
        var lines = new ArrayList<String>();
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return new FreeHelp(List.of());
            }
            for (var line : (Files.readString(file) + "\n\n").split("\n")) {
                if (line.isBlank()) {
                    if (!lines.isEmpty()) {
                        places.add(List.copyOf(lines));
                    }
                    lines.clear();
                } else if (!line.startsWith("#")) {
                    lines.add(line.strip());
                }
            }
            if (!lines.isEmpty()) {
                places.add(List.copyOf(lines));
            }
            return new FreeHelp(List.copyOf(places));
        } catch (IOException _) {
            return new FreeHelp(List.of());
        }
    }
}
