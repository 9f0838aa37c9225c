package org.asylia.book.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.asylia.engine.rule.Rule;
import org.asylia.law.ProtectionLaw;
import org.junit.jupiter.api.Test;

class CitationTest {

    private static final List<String> IN_LEGAL_ORDER = List.of(
            "INA 101(a)(42)",
            "INA 101(a)(42)(A)",
            "INA 208(a)(2)(A)",
            "INA 208(a)(2)(B)",
            "INA 208(a)(10)",
            "INA 208(b)(2)(A)(iii)",
            "INA 208(b)(2)(A)(iv)",
            "INA 208(b)(2)(A)(v)",
            "INA 212(a)(3)(B)(i)(IV)",
            "INA 212(a)(3)(B)(i)(IX)",
            "6 USC 279(g)(2)",
            "8 USC 1158(a)(2)(B)",
            "Pub. L. 119-21, secs. 100002 and 100009",
            "8 CFR 208.4(a)(2)(ii)",
            "8 CFR 1208.4(a)(2)",
            "8 CFR 1208.4(a)(2)(ii)",
            "8 CFR 1208.13(b)(1)",
            "69 FR 69480",
            "88 FR 18227",
            "Executive Order 14165, sec. 7",
            "INS v. Stevic, 467 U.S. 407 (1984)",
            "Urias-Orellana v. Bondi, No. 24-777 (U.S. Mar. 4, 2026)",
            "Matter of A-B-, 27 I&N Dec. 316 (A.G. 2018)",
            "Matter of Chen, 20 I&N Dec. 16 (BIA 1989)",
            "Aden v. Wilkinson, 989 F.3d 1073 (9th Cir. 2021)",
            "Pangea Legal Services v. DHS, 512 F. Supp. 3d 966 (N.D. Cal. 2021)",
            "USCIS PM-602-0187");

    @Test
    void standsInLegalOrder_inWhateverOrderItCame() {
        var citations =
                new ArrayList<>(IN_LEGAL_ORDER.stream().map(Citation::of).toList());
        Collections.shuffle(citations, new Random(20261122));
        assertEquals(
                IN_LEGAL_ORDER, citations.stream().sorted().map(Citation::words).toList());
    }

    @Test
    void everyCitationOfTheLawHasASeries_andAnAnchorOfItsOwn() {
        var anchors = new HashSet<String>();
        var all = ProtectionLaw.RULES.stream()
                .map(Rule::citations)
                .flatMap(List::stream)
                .distinct()
                .map(Citation::of)
                .toList();
        for (var citation : all) {
            assertNotEquals(Series.OTHER, citation.series(), citation::words);
            anchors.add(citation.anchor());
        }
        assertEquals(all.size(), anchors.size());
    }

    @Test
    void knowsItsSection() {
        assertEquals("INA 208", Citation.of("INA 208(a)(2)(B)").section());
        assertEquals("8 CFR 1208.13", Citation.of("8 CFR 1208.13(b)").section());
        assertEquals("69 FR 69480", Citation.of("69 FR 69480").section());
    }
}
