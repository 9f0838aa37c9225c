package org.asylia.court;

import java.nio.file.Path;

/// Writes a made-up release to try things on: a folder, a seed, how many cases, and the month, 0 or 1.
final class MakeRelease {

    private MakeRelease() {}

    public static void main(String[] args) throws Exception {
        var ledger = ReleaseMaker.make(
                Path.of(args[0]), Long.parseLong(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]));
        System.out.println(ledger.rows() + ", " + ledger.planted().size() + " of them not to be taken");
    }
}
