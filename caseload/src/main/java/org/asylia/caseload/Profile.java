package org.asylia.caseload;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// How often each value occurs in made-up caseloads: the table `profile.tsv`, with the source of each row.
final class Profile {

    private record UpTo(String value, double upTo) {}

    private final Map<String, List<UpTo>> shares = new LinkedHashMap<>();
    private final List<Share> rows = new ArrayList<>();

    static Profile read() {
        var profile = new Profile();
        try (var rows = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Profile.class.getResourceAsStream("profile.tsv")), StandardCharsets.UTF_8))) {
            rows.lines().filter(line -> !line.startsWith("#")).forEach(profile::row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return profile;
    }

    private void row(String line) {
        var cells = line.split("\t", -1);
        var known = shares.computeIfAbsent(cells[0], _ -> new ArrayList<>());
        double before = known.isEmpty() ? 0 : known.getLast().upTo();
        double share = Double.parseDouble(cells[2]);
        known.add(new UpTo(cells[1], before + share));
        rows.add(new Share(cells[0], cells[1], share, cells[3]));
    }

    /// All rows, in the order of the table.
    List<Share> rows() {
        return List.copyOf(rows);
    }

    /// The value that a number from 0 to 1 falls on; empty beyond all shares, where the value is unknown.
    String pick(String thing, double at) {
        for (var share : Objects.requireNonNull(shares.get(thing))) {
            if (at < share.upTo()) {
                return share.value();
            }
        }
        return "";
    }
}
