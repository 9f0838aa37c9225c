package org.asylia.engine.columns;

import static org.asylia.engine.columns.EveryKind.A;
import static org.asylia.engine.columns.EveryKind.BIRTH;
import static org.asylia.engine.columns.EveryKind.BORN;
import static org.asylia.engine.columns.EveryKind.COUNT;
import static org.asylia.engine.columns.EveryKind.FILED;
import static org.asylia.engine.columns.EveryKind.KIND;
import static org.asylia.engine.columns.EveryKind.TRIPS;
import static org.asylia.engine.columns.EveryKind.everyKind;
import static org.asylia.engine.rule.Conditions.judged;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.asylia.engine.Generated;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.answer.Why;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.fact.Assessment;
import org.asylia.engine.fact.Case;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Draft;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.Holidays;
import org.asylia.engine.time.Precision;
import org.asylia.engine.time.SaidDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A case that comes back out of columns says, answers and turns on what it did before, and packs to the same bytes.
class UnpackerTest {

    static IntStream seeds() {
        return IntStream.range(0, Integer.getInteger("asylia.column-seeds", 40));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void onNestedListsAndEveryTerm_whatComesBackIsWhatWasPacked(int seed) {
        for (var law : List.of(everyKind(), EveryTerm.everyTerm())) {
            var random = new Random(seed);
            var generator = new AnyCase(law, random, EveryKind.TODAY, 400);
            var cases = new ArrayList<Case>();
            int many = seed < 5 ? 1 + seed : 50 + random.nextInt(90);
            for (int i = 0; i < many; i++) {
                int kind = random.nextInt(12);
                cases.add(kind == 0 ? odd() : kind == 1 ? Case.of(new Draft()) : generator.next());
            }
            check(law, cases, Frame.on(EveryKind.TODAY), "seed " + seed);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void onLawsAtRandom_whatComesBackIsWhatWasPacked(int seed) {
        var random = new Random(seed);
        var cases =
                IntStream.range(0, 70).mapToObj(_ -> Generated.someCase(random)).toList();
        check(Generated.law(seed, 6), cases, Frame.on(Generated.START.plusDays(7)), "seed " + seed);
    }

    private static void check(RuleSet law, List<Case> cases, Frame frame, String what) {
        var layout = Layout.of(law);
        var packer = new Packer(layout);
        var chunk = packer.pack(cases);
        var unpacker = new Unpacker(layout);
        var back = new ArrayList<Case>();
        for (int i = 0; i < cases.size(); i++) {
            var unpacked = unpacker.unpack(chunk, i);
            assertEquals(chunk.odd().get(i), unpacked.isEmpty(), what + ", case " + i);
            back.add(unpacked.orElse(cases.get(i)));
            if (unpacked.isPresent()) {
                var twins = new Twins(law, cases.get(i), unpacked.get(), what + ", case " + i);
                twins.sayTheSame();
                // Since it says the same, every third is enough.
                assertTrue(
                        i % 3 > 0 || twins.answerTheSame(frame) >= law.rules().size());
            }
        }
        assertArrayEquals(bytes(chunk), bytes(packer.pack(back)), what);
    }

    private static byte[] bytes(Chunk chunk) {
        var bytes = ByteBuffer.allocate(ChunkBytes.size(chunk));
        ChunkBytes.write(chunk, bytes);
        return bytes.array();
    }

    private static Case odd() {
        return Case.of(new Draft().put(FILED, new Content.Day(SaidDate.on(LocalDate.of(1850, 1, 1)))));
    }

    /// The second trip was judged to be long, the third not, the case as a whole is not judged.
    @Test
    void anAssessment_comesBackOnTheEntryItWasMadeOf() {
        var law = new RuleSet(
                List.of(Rule.of("long-trip", "Long")
                        .cites("made up")
                        .each(TRIPS)
                        .undated("made up", judged(Judgment.of("long", "Is it long?")))
                        .build()),
                List.of(),
                Holidays.NONE,
                EveryKind.TODAY);
        var draft = new Draft();
        List.of("north", "south", "west", "east")
                .forEach(name -> draft.list(TRIPS).entry(name));
        var about = new Case(
                draft.finish(),
                List.of(
                        Assessment.of("long", "trips[south]", true, "a week"),
                        Assessment.of("long", "trips[west]", false, "a day")));
        var layout = Layout.of(law);
        // Beside it cases with fewer and with more entries, so that rows and places are not the same.
        var other = new Draft();
        IntStream.range(0, 7).forEach(i -> other.list(TRIPS).entry("" + i));
        var chunk = new Packer(layout).pack(List.of(Case.of(new Draft()), Case.of(other), about, Case.of(other)));
        var unpacker = new Unpacker(layout);
        var back = unpacker.unpack(chunk, 2).orElseThrow();
        assertEquals(
                List.of(Answer.UNKNOWN, Answer.YES, Answer.NO, Answer.UNKNOWN),
                List.copyOf(new Determiner(law)
                        .determine(back, Frame.on(EveryKind.TODAY))
                        .per("long-trip")
                        .values()));
        assertEquals(
                List.of("trips[2] true", "trips[3] false"),
                back.assessments().stream()
                        .map(each -> each.item() + " " + each.yes())
                        .toList());
        for (int neighbour : List.of(0, 1, 3)) {
            assertEquals(
                    List.of(), unpacker.unpack(chunk, neighbour).orElseThrow().assessments());
        }
        var whole = new Case(draft.finish(), List.of(Assessment.of("long", "", true, "all of them")));
        assertEquals(
                "",
                unpacker.unpack(new Packer(layout).pack(List.of(whole)), 0)
                        .orElseThrow()
                        .assessments()
                        .getFirst()
                        .item());
    }

    @Test
    void everyReasonForUnknown_comesBack_andNotAskedIsNothingSaid() {
        for (var why : Why.values()) {
            assertEquals(new Content.Unknown(why), back(A, new Content.Unknown(why)));
            assertEquals(new Content.Unknown(why), back(FILED, new Content.Unknown(why)));
        }
    }

    @Test
    void theEndsOfEveryKindOfValue_comeBack() {
        for (var country : List.of("AA", "AZ", "BA", "VE", "ZA", "ZZ")) {
            assertEquals(new Content.Code(country), back(BIRTH, new Content.Code(country)));
        }
        for (var code : List.of("x", "y", "z")) {
            assertEquals(new Content.Code(code), back(KIND, new Content.Code(code)));
        }
        for (long number : List.of(2L, 3L, 9L)) {
            assertEquals(new Content.Number(number), back(COUNT, new Content.Number(number)));
        }
        var first = LocalDate.of(1900, 1, 1);
        var last = LocalDate.of(2079, 6, 4);
        for (var days : List.of(
                DateRange.on(first),
                DateRange.on(last),
                new DateRange(first, last),
                DateRange.before(last),
                DateRange.after(first),
                DateRange.on(DateRange.BEGINNING),
                DateRange.on(DateRange.END))) {
            var told = new Content.Day(new SaidDate(days, Precision.BETWEEN, "", Optional.empty(), Optional.empty()));
            assertEquals(days, ((Content.Day) back(BORN, told)).date().days());
        }
    }

    private static Content back(Fact fact, Content content) {
        var layout = Layout.of(everyKind());
        var chunk = new Packer(layout).pack(List.of(Case.of(new Draft().put(fact, content))));
        var back = new Unpacker(layout).unpack(chunk, 0).orElseThrow();
        assertEquals(
                content.equals(Content.NOT_ASKED) ? 0 : 1, back.root().entries().size());
        return back.root().content(fact);
    }

    @Test
    void anOddCase_isNotThere_andAPlaceOutsideIsRefused() {
        var layout = Layout.of(everyKind());
        var chunk = new Packer(layout).pack(List.of(odd(), Case.of(new Draft())));
        var unpacker = new Unpacker(layout);
        assertTrue(unpacker.unpack(chunk, 0).isEmpty());
        assertTrue(unpacker.unpack(chunk, 1).isPresent());
        assertThrows(IndexOutOfBoundsException.class, () -> unpacker.unpack(chunk, 2));
        assertThrows(IndexOutOfBoundsException.class, () -> unpacker.unpack(chunk, -1));
    }

    /// Bits that no packer writes: no answer is made of them, and the words name the fact and not what is said of it.
    @Test
    void whatNoCaseCanSay_isRefused() {
        var layout = Layout.of(everyKind());
        int yes = layout.column(A).orElseThrow().first();
        int count = layout.column(COUNT).orElseThrow().first();
        int birth = layout.column(BIRTH).orElseThrow().first();
        int born = layout.column(BORN).orElseThrow().first();
        int why = layout.reason(A).first();
        refused("a", yes, yes + 1);
        refused("a", yes, why);
        refused("a", why + 1, why + 3);
        refused("count", count + 1);
        refused("birth-place", birth + 9, birth + 8, birth + 7, birth + 5, birth + 2, birth);
        // From the eighth day, until before the first.
        refused(
                "born",
                IntStream.concat(IntStream.of(born + 3), IntStream.range(born + 16, born + 32))
                        .toArray());
    }

    private static void refused(String key, int... planes) {
        var layout = Layout.of(everyKind());
        var blank = new Packer(layout).pack(List.of(Case.of(new Draft())));
        var written = blank.planes.clone();
        for (int plane : planes) {
            written[plane] = new long[] {1};
        }
        var chunk = new Chunk(1, blank.parents, blank.words, blank.ranks, written, blank.live, new BitSet());
        var refusal = assertThrows(IllegalArgumentException.class, () -> new Unpacker(layout).unpack(chunk, 0), key);
        var message = String.valueOf(refusal.getMessage());
        assertTrue(message.contains("'" + key + "'"), message);
        assertFalse(message.contains("yes"), message);
    }
}
