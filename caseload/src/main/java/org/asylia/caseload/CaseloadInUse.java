package org.asylia.caseload;

import java.io.IOException;
import java.nio.file.Path;

/// Another program holds the file of a caseload. Nothing was changed; later it can be done again.
public final class CaseloadInUse extends IOException {

    private static final long serialVersionUID = 1;

    CaseloadInUse(Path file, boolean toChange) {
        super("'" + file + "' is in use: another program is "
                + (toChange ? "reading or changing it, and while it does nobody else may change it." : "changing it.")
                + " Nothing was written. Wait until that program has ended, then do the same again.");
    }
}
