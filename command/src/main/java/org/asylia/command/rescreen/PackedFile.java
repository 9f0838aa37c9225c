package org.asylia.command.rescreen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.asylia.caseload.CaseloadFile;
import org.asylia.caseload.CaseloadInUse;
import org.asylia.caseload.Office;
import org.asylia.command.line.WrongInput;
import org.asylia.engine.rule.RuleSet;

/// A packed caseload that somebody gave by its name, to be compared by itself.
public final class PackedFile {

    private PackedFile() {}

    /// @throws WrongInput when there is none, when it cannot be read or does not fit, and when it is a part of an
    ///     office: in which frame its matters are read stands beside it, and none is assumed
    public static CaseloadFile.Kept open(String name, RuleSet law) {
        var kept = read(name, law);
        if (Office.isPart(kept.identity())) {
            throw new WrongInput(
                    "'" + name + "' is one of the files in which --packed keeps an office's case files; what"
                            + " frame its matters are read in stands beside it. Give the case files, and its folder with"
                            + " --packed.");
        }
        return kept;
    }

    private static CaseloadFile.Kept read(String name, RuleSet law) {
        try {
            return CaseloadFile.open(there(name), law);
        } catch (CaseloadFile.Refused e) {
            throw new WrongInput(e.getMessage() + " Pack the cases again.");
        } catch (CaseloadInUse e) {
            throw new WrongInput(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new WrongInput("'" + name + "' is there but cannot be read. Check who may read it.");
        }
    }

    private static Path there(String name) {
        try {
            var file = Path.of(name);
            if (Files.isRegularFile(file)) {
                return file;
            }
        } catch (InvalidPathException _) {
            // No file has such a name.
        }
        throw new WrongInput("There is no packed caseload '" + name + "' here. Check the name.");
    }
}
