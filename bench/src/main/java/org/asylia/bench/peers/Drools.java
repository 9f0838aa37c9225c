package org.asylia.bench.peers;

import java.util.List;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.StatelessKieSession;
import org.kie.internal.utils.KieHelper;

/// Drools: a stateless session a case.
final class Drools {

    private final Sheet sheet;
    private final int[] lines;
    private final StatelessKieSession session;

    Drools(Sheet sheet) {
        this.sheet = sheet;
        this.lines = sheet.inOrder();
        this.session = new KieHelper()
                .addContent(new Drl(sheet).text(), ResourceType.DRL)
                .build()
                .newStatelessKieSession();
    }

    Answered about(long[] row) {
        return new Answered(row, sheet.lines().size());
    }

    Tally count(List<Answered> cases) {
        var yes = new long[sheet.lines().size()];
        var no = new long[yes.length];
        for (var each : cases) {
            each.forget();
            session.execute(each);
            for (int line : lines) {
                int value = each.concluded(line);
                yes[line] += value == Kleene.YES ? 1 : 0;
                no[line] += value == Kleene.NO ? 1 : 0;
            }
        }
        return sheet.tally(cases.size(), yes, no);
    }
}
