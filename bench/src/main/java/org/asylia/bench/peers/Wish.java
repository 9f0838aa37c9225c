package org.asylia.bench.peers;

import java.nio.file.Path;
import java.util.List;

/// What is to be measured, and where the files go.
///
/// @param out the folder
/// @param part one case in so many: 1 for all, more to try it out or on a busy machine
record Wish(Path out, int part) {

    private static final int BACKLOG = 3_700_000;

    /// @throws IllegalArgumentException for an argument that is not understood
    static Wish of(List<String> args) {
        var out = Path.of("target", "bench");
        int part = 1;
        for (int i = 0; i < args.size(); i++) {
            switch (args.get(i)) {
                case "--part" -> part = part(after(args, i++));
                case "--out" -> out = Path.of(after(args, i++));
                default ->
                    throw new IllegalArgumentException("'" + args.get(i)
                            + "' is not understood. Write: ./asylia bench peers [--out DIR] [--part N]");
            }
        }
        return new Wish(out.toAbsolutePath().normalize(), part);
    }

    private static String after(List<String> args, int option) {
        if (option + 1 == args.size()) {
            throw new IllegalArgumentException("'" + args.get(option) + "' needs a value after it.");
        }
        return args.get(option + 1);
    }

    /// One in a hundred at most, so that no reader is left without a case.
    private static int part(String text) {
        if (!text.matches("[1-9][0-9]?|100")) {
            throw new IllegalArgumentException("'--part' is a number from 1 to 100, not '" + text + "'.");
        }
        return Integer.parseInt(text);
    }

    /// As many as the court's backlog.
    int most() {
        return BACKLOG / part;
    }

    int million() {
        return 1_000_000 / part;
    }

    /// The sizes at which growth is looked at.
    List<Integer> sizes() {
        return List.of(10_000 / part, 100_000 / part, million(), most());
    }

    /// As many rows as the SQL peer is given besides.
    int quarter() {
        return 262_144 / part;
    }

    int forDrools() {
        return 20_000 / part;
    }

    int forDmn() {
        return 1_000 / part;
    }

    int singly() {
        return 2_000 / part;
    }

    int withReasons() {
        return 500 / part;
    }
}
