package org.asylia.web.page;

import org.asylia.casefile.CaseFile;
import org.asylia.casefile.CaseFileReader;
import org.asylia.casefile.CaseFileWriter;
import org.asylia.engine.fact.Case;
import org.asylia.engine.fact.DraftList;
import org.asylia.engine.fact.Item;
import org.asylia.law.ProtectionLaw;

/// A case as a case file, for an organization's own program.
final class CaseOf {

    private CaseOf() {}

    static String file(Case about) {
        var blank = new CaseFileReader(ProtectionLaw.ruleSet()).blank("interview");
        return CaseFileWriter.write(with(blank, about.root()));
    }

    private static CaseFile with(CaseFile file, Item item) {
        var filled = file;
        for (var fact : item.entries().entrySet()) {
            filled = filled.with(fact.getKey(), item.path(), fact.getValue().content());
        }
        for (var list : item.lists().entrySet()) {
            for (var entry : list.getValue().all()) {
                filled = with(filled.withEntry(list.getKey(), item.path(), DraftList.nameOf(entry)), entry);
            }
            if (list.getValue().complete()) {
                filled = filled.closing(list.getKey(), item.path());
            }
        }
        return filled;
    }
}
