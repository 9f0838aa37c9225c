package org.asylia.book.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.asylia.law.ProtectionLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckoutTest {

    private static final Path ROOT = Checkout.isAt(Path.of("")) ? Path.of("") : Path.of("..");

    @Test
    void everyRuleIsFoundInAFile_andAlmostEveryOneInATest() throws IOException {
        var checkout = Checkout.at(ROOT);
        var lost = new ArrayList<String>();
        int shown = 0;
        for (var rule : ProtectionLaw.RULES) {
            if (checkout.file(rule.id())
                    .filter(file -> Files.exists(ROOT.resolve(file)))
                    .isEmpty()) {
                lost.add(rule.id());
            }
            shown += checkout.tests(rule.id()).isEmpty() ? 0 : 1;
        }
        assertEquals(List.of(), lost);
        assertTrue(shown > ProtectionLaw.RULES.size() * 9 / 10, "only " + shown + " rules have a test that names them");
    }

    @Test
    void aRuleIsFoundWhereItIsWritten_notWhereItIsMentioned() throws IOException {
        var checkout = Checkout.at(ROOT);
        assertEquals(
                Optional.of("law/src/main/java/org/asylia/law/asylum/apply/OneYearDeadline.java"),
                checkout.file("asylum.bar.one-year"));
        assertTrue(checkout.tests("asylum.bar.one-year").getFirst().endsWith("/OneYearDeadlineTest.java"));
    }

    @Test
    void elsewhereNothingIsKnown(@TempDir Path folder) throws IOException {
        assertTrue(!Checkout.isAt(folder));
        assertEquals(Optional.empty(), Checkout.at(folder).file("asylum.bar.one-year"));
    }
}
