package org.asylia.law.citator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Walk;
import org.asylia.law.ProtectionLaw;
import org.asylia.law.SharedList;
import org.asylia.law.citator.Standing.Kind;
import org.junit.jupiter.api.Test;

/// The rows of the citator against the catalogue of provisions, the rules, and the research they were written from.
class CitatorDataTest {

    private static final Citator CITATOR = Citator.whole();

    /// Columns of the research.
    private static final int CITE = 2;

    private static final int FORUM = 5;
    private static final int STATUS = 10;
    private static final int VERIFIED = 13;

    /// Where the citator says more than the status in the research, and why.
    private static final Map<String, Kind> SAID_OTHERWISE = Map.of(
            // Its own holding sets the members of the settlement class apart.
            "matter-of-m-a-c-o", Kind.LIMITED);

    /// Rows that were checked after the research was written, and how far.
    private static final Map<String, String> CHECKED_SINCE = Map.of("grace-v-barr", "summary");

    @Test
    void itHoldsTheWholeResearch() {
        SharedList.named("precedents.tsv").ifPresent(research -> {
            var missing = new TreeSet<>(research.keySet());
            CITATOR.decisions().forEach(decision -> missing.remove(decision.key()));
            assertEquals(Set.of(), missing);
            research.forEach((key, row) -> {
                var decision = CITATOR.find(key).orElseThrow();
                assertEquals(row.get(CITE), decision.cite());
                assertEquals(row.get(FORUM), decision.forum().code());
                assertEquals(
                        CHECKED_SINCE.getOrDefault(key, row.get(VERIFIED)),
                        decision.verified().code());
            });
        });
        assertTrue(CITATOR.decisions().size() >= 567);
    }

    @Test
    void theStandingOfToday_agreesWithTheResearch() {
        SharedList.named("precedents.tsv").ifPresent(research -> {
            var differing = new TreeMap<String, String>();
            research.forEach((key, row) -> {
                var standing = today(CITATOR.find(key).orElseThrow());
                var expected =
                        SAID_OTHERWISE.containsKey(key) ? Set.of(SAID_OTHERWISE.get(key)) : expected(row.get(STATUS));
                if (!expected.contains(standing.kind())) {
                    differing.put(key, row.get(STATUS) + ", but " + standing.kind() + ": " + standing.because());
                }
            });
            assertEquals(Map.of(), differing);
        });
    }

    private static Set<Kind> expected(String status) {
        return switch (status) {
            case "good-law", "circuit-only", "restored" -> Set.of(Kind.GOOD);
            case "modified" -> Set.of(Kind.GOOD, Kind.LIMITED);
            case "superseded", "overruled", "vacated" -> Set.of(Kind.NOT_GOOD);
            default -> throw new AssertionError("unknown status " + status);
        };
    }

    /// In the decision's own circuit or, for an agency's, where most circuits stand.
    private static Standing today(Decision decision) {
        if (decision.forum() instanceof Forum.Circuit(var own)) {
            return CITATOR.standing(decision, ProtectionLaw.KNOWN_TO, Optional.of(own));
        }
        var count = new HashMap<Kind, List<Standing>>();
        for (var circuit : Circuits.ALL) {
            var standing = CITATOR.standing(decision, ProtectionLaw.KNOWN_TO, Optional.of(circuit));
            count.computeIfAbsent(standing.kind(), _ -> new ArrayList<>()).add(standing);
        }
        return count.values().stream()
                .max((one, other) -> Integer.compare(one.size(), other.size()))
                .orElseThrow()
                .getFirst();
    }

    @Test
    void everyContraryCircuit_isAnsweredDifferentlyThere_orWasLaterTurned() {
        var same = new TreeSet<String>();
        for (var decision : CITATOR.decisions()) {
            for (var circuit : decision.contrary()) {
                var kind = CITATOR.standing(decision, ProtectionLaw.KNOWN_TO, Optional.of(circuit))
                        .kind();
                if (kind == Kind.GOOD) {
                    same.add(decision.key() + " " + circuit);
                }
            }
        }
        assertEquals(Set.of(), same);
    }

    @Test
    void everyProvision_isARuleOrInTheCatalogue() {
        var law = ProtectionLaw.ruleSet();
        var catalogue = catalogue();
        var unknown = new TreeMap<String, String>();
        for (var decision : CITATOR.decisions()) {
            for (var provision : decision.provisions()) {
                if (law.find(provision).isEmpty() && !catalogue.contains(provision)) {
                    unknown.put(decision.key(), provision);
                }
            }
        }
        assertEquals(Map.of(), unknown);
        assertTrue(catalogue.size() >= 420);
    }

    private static Set<String> catalogue() {
        try (var list = ProtectionLaw.class.getResourceAsStream("provisions.tsv")) {
            var ids = new HashSet<String>();
            new String(java.util.Objects.requireNonNull(list).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(line -> ids.add(line.substring(0, line.indexOf('\t'))));
            return ids;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void everyDecisionThatARuleNames_isInTheCitator() {
        var unknown = new TreeMap<String, String>();
        int seen = 0;
        for (var rule : ProtectionLaw.RULES) {
            for (var key : NamedDecisions.in(rule)) {
                seen++;
                if (CITATOR.find(key).isEmpty()) {
                    unknown.put(key, rule.id());
                }
            }
        }
        assertEquals(Map.of(), unknown);
        assertTrue(seen > 400, "decisions named by rules");
    }

    /// Reports of decisions: `27 I&N Dec. 316`, `500 F.3d 941`, `576 U.S. 143`.
    private static final Pattern REPORT = Pattern.compile("\\d+ (I&N Dec\\.|U\\.S\\.|S\\. Ct\\.|F\\.(2d|3d|4th)) \\d+");

    /// Cited by a rule, or the source of a reading. A decision whose page is new may have its row under its docket.
    @Test
    void everyReportedDecisionThatARuleCites_hasItsRow() {
        var rows = new HashSet<String>();
        var names = new HashSet<String>();
        for (var decision : CITATOR.decisions()) {
            rows.addAll(reports(decision.cite()));
            names.add(decision.name());
        }
        var missing = new TreeMap<String, String>();
        int seen = 0;
        for (var rule : ProtectionLaw.RULES) {
            for (var cited : cited(rule)) {
                for (var report : reports(cited)) {
                    seen++;
                    if (!rows.contains(report)
                            && names.stream().noneMatch(name -> cited.contains(name + ", " + report))) {
                        missing.put(report, rule.id() + ": " + cited);
                    }
                }
            }
        }
        assertEquals(Map.of(), missing);
        int all = seen;
        assertTrue(all > 300, () -> "only " + all + " citations seen");
    }

    private static List<String> cited(Rule rule) {
        var cited = new ArrayList<>(rule.citations());
        for (var text : rule.texts()) {
            Walk.through(text.condition(), List.of(), new Walk.Visitor() {
                @Override
                public void condition(Condition condition, List<ItemList> inside) {
                    if (condition instanceof Condition.Contested point) {
                        point.readings().forEach(reading -> cited.add(reading.source()));
                    }
                }
            });
        }
        return cited;
    }

    private static List<String> reports(String words) {
        return REPORT.matcher(words).results().map(MatchResult::group).toList();
    }

    @Test
    void namesAreInAmericanSpelling_andHoldingsEndInAFullStop() {
        for (var decision : CITATOR.decisions()) {
            assertTrue(decision.holding().matches("(?s).*[.)]"), decision.key());
            assertTrue(!decision.holding().matches(".*(favour|wilful|isation|colour).*"), decision.key());
        }
    }
}
