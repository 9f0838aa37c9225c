package org.asylia.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.asylia.engine.due.Deadline;
import org.asylia.engine.due.Deadlines;
import org.asylia.engine.whatif.Change;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The law moved on a day: a case compared across that day shows exactly what the change touches, and a case that it
/// does not touch shows nothing.
class ChangesOfLawTest {

    private static final List<ChangeOfLaw> CHANGES = ChangeOfLaw.all();

    /// Changes that took nothing away from anybody, because they were undone from their first day.
    private static final Set<String> WITHOUT_EFFECT =
            Set.of("ten days for an appeal, vacated", "thirty days for a permit, put back");

    /// The standing of precedents is a conclusion for everybody.
    private static final String STANDING = "refugee.psg.history.";

    @TestFactory
    Stream<DynamicTest> everyChange_showsExactlyWhatItTouches() {
        return CHANGES.stream().map(change -> dynamicTest(change.toString(), () -> check(change)));
    }

    private static void check(ChangeOfLaw change) {
        var changes = change.changes();
        Predicate<Change> shown =
                each -> ChangeOfLaw.isRoot(each) || each.rule().startsWith("door.");
        assertEquals(
                new TreeSet<>(change.expected()),
                changes.stream().filter(shown).map(ChangeOfLaw::line).collect(Collectors.toCollection(TreeSet::new)));
        var roots =
                changes.stream().filter(ChangeOfLaw::isRoot).map(Change::rule).collect(Collectors.toSet());
        for (var each : changes) {
            assertTrue(roots.containsAll(each.through()), () -> ChangeOfLaw.line(each) + " through " + each.through());
            assertTrue(each.before() != each.after(), each::rule);
        }
    }

    /// Where the day of the law moved, the changed rules show both texts, each with its source.
    @TestFactory
    Stream<DynamicTest> everyRoot_showsItsTwoTexts() {
        return CHANGES.stream()
                .filter(change -> !change.expected().isEmpty())
                .filter(change -> !change.name().equals("end of the pathways presumption"))
                .map(change -> dynamicTest(change.toString(), () -> texts(change)));
    }

    private static void texts(ChangeOfLaw change) {
        for (var root : change.changes().stream().filter(ChangeOfLaw::isRoot).toList()) {
            assertTrue(root.textBefore().isPresent() || root.textAfter().isPresent(), root::rule);
            assertTrue(!root.textBefore().equals(root.textAfter()), root::rule);
        }
    }

    @Test
    void everyChange_bitesInOneCase_andLeavesAnotherAsItWas() {
        var names = CHANGES.stream().map(ChangeOfLaw::name).collect(Collectors.toCollection(TreeSet::new));
        names.removeAll(WITHOUT_EFFECT);
        assertTrue(names.size() >= 15, names::toString);
        for (var name : names) {
            var cases = CHANGES.stream()
                    .filter(change -> change.name().equals(name))
                    .toList();
            assertTrue(cases.stream().anyMatch(change -> !isUntouched(change)), () -> name + " bites nowhere");
            assertTrue(cases.stream().anyMatch(ChangesOfLawTest::isUntouched), () -> name + " bites everywhere");
            for (var change : cases) {
                assertEquals(cases.getFirst().before(), change.before());
                assertEquals(cases.getFirst().after(), change.after());
            }
        }
        for (var change : CHANGES) {
            assertTrue(
                    LocalDate.parse(change.before()).plusDays(1).equals(LocalDate.parse(change.after())), name(change));
            assertTrue(
                    !WITHOUT_EFFECT.contains(change.name()) || change.expected().isEmpty(), name(change));
        }
    }

    private static String name(ChangeOfLaw change) {
        return change.toString();
    }

    private static boolean isUntouched(ChangeOfLaw change) {
        return change.expected().stream().allMatch(line -> line.startsWith(STANDING));
    }

    /// Matter of S-S-F-M- closes the door where a helpless state is asked for, and not in the Ninth Circuit.
    @Test
    void theRestoredDecisions_leaveTheDoorOpen_whereTheCircuitAsksOnlyForAnUnableState() {
        var fifth = CHANGES.getFirst();
        assertEquals("5", fifth.circuit());
        var ninth = new ChangeOfLaw(
                fifth.name(),
                fifth.file(),
                "9",
                fifth.given(),
                fifth.moves(),
                fifth.before(),
                fifth.after(),
                fifth.why(),
                List.of());
        assertEquals(Set.of("door.asylum.defensive"), doors(fifth));
        assertEquals(Set.of(), doors(ninth));
    }

    private static Set<String> doors(ChangeOfLaw change) {
        return change.changes().stream()
                .map(Change::rule)
                .filter(rule -> rule.startsWith("door."))
                .collect(Collectors.toSet());
    }

    /// Amica Center v. EOIR (D.D.C. Mar. 8, 2026): thirty days stay the law, but the printed rule still says ten, so
    /// that the tenth day is the day to plan by for decisions from 9 March 2026 on.
    @Test
    void theVacatedTenDays_moveOnlyTheDayToPlanBy() {
        var change = CHANGES.stream()
                .filter(each -> each.name().equals("ten days for an appeal, vacated"))
                .findFirst()
                .orElseThrow();
        var before = appeal(change, change.before());
        var after = appeal(change, change.after());
        assertEquals("2026-04-07", before.day().toString());
        assertEquals(Optional.of(LocalDate.parse("2026-04-07")), before.plan());
        assertEquals("2026-04-08", after.day().toString());
        assertEquals(Optional.of(LocalDate.parse("2026-03-19")), after.plan());
    }

    private static Deadline appeal(ChangeOfLaw change, String day) {
        return Deadlines.of(change.on(day)).stream()
                .filter(each -> each.rule().id().equals("deadline.bia-appeal"))
                .findFirst()
                .orElseThrow();
    }
}
