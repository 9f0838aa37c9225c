package org.asylia.engine.columns;

import static org.asylia.engine.columns.EveryKind.A;
import static org.asylia.engine.columns.EveryKind.FILED;
import static org.asylia.engine.columns.EveryKind.TODAY;
import static org.asylia.engine.columns.EveryKind.TRIPS;
import static org.asylia.engine.columns.EveryKind.everyKind;
import static org.asylia.engine.columns.EveryKind.rule;
import static org.asylia.engine.columns.EveryKind.yesNo;
import static org.asylia.engine.rule.Conditions.says;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.fact.Case;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Draft;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.time.Holidays;
import org.asylia.engine.time.SaidDate;
import org.junit.jupiter.api.Test;

/// A chunk that was written and read again answers as before, and bytes that are no chunk are refused.
class ChunkBytesTest {

    private static final RuleSet LAW = everyKind();
    private static final Layout LAYOUT = Layout.of(LAW);

    @Test
    void aChunkReadAgain_answersAsBefore() {
        for (int seed = 0; seed < 4; seed++) {
            var generator = new AnyCase(LAW, new Random(seed), TODAY, 400);
            var cases = IntStream.range(0, 1 + 60 * seed)
                    .mapToObj(_ -> generator.next())
                    .toList();
            var read = ChunkBytes.read(written(packed(cases), ByteOrder.LITTLE_ENDIAN), LAYOUT);
            assertEquals(cases.size(), read.cases());
            var answers = new Answers(LAW, LAYOUT, Frame.on(TODAY), read);
            for (int i = 0; i < cases.size(); i++) {
                var one = new Determiner(LAW).determine(cases.get(i), Frame.on(TODAY));
                for (var rule : LAW.rules()) {
                    assertEquals(one.answer(rule.id()), answers.answer(rule.id(), i), "seed " + seed + rule.id());
                }
            }
        }
    }

    @Test
    void aChunkReadAgain_isWrittenAlike_inEitherOrderOfBytes() {
        for (var order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
            var bytes = written(packed(mixed()), order);
            var read = ChunkBytes.read(bytes, LAYOUT);
            assertEquals(0, bytes.remaining(), "bytes left over");
            assertArrayEquals(bytes.array(), written(read, order).array());
            assertEquals("{1}", read.odd().toString());
        }
    }

    /// What stands before and after it in the buffer is left alone.
    @Test
    void aChunk_isWrittenWhereTheBufferStands() {
        var chunk = packed(mixed());
        int size = ChunkBytes.size(chunk);
        var into = ByteBuffer.allocate(size + 7);
        into.put(2, (byte) 9).put(size + 3, (byte) 9).position(3);
        ChunkBytes.write(chunk, into);
        assertEquals(size + 3, into.position());
        assertEquals(9, into.get(2));
        assertEquals(9, into.get(size + 3));
        assertEquals(
                mixed().size(),
                ChunkBytes.read(into.position(3).limit(size + 3), LAYOUT).cases());
    }

    /// One case that says one thing: a word of who is there, a plane of one word, and the numbers around them.
    @Test
    void theSmallestChunk_takesTheBytesOfItsPlanes() {
        var law = new RuleSet(List.of(rule("a", says(A))), List.of(), Holidays.NONE, TODAY);
        var chunk = new Packer(Layout.of(law)).pack(List.of(Case.of(new Draft().put(A, yesNo(true)))));
        assertEquals(16, chunk.bytes());
        int numbers = 2 + 1 + 1 + 2 + 1 + 2;
        assertEquals(16 + 4 * numbers, ChunkBytes.size(chunk));
        var withTrips = new Draft().put(A, yesNo(true));
        withTrips.list(TRIPS).entry("1");
        var listed = packed(List.of(Case.of(withTrips)));
        assertEquals(8 * longs(listed), listed.bytes());
    }

    private static long longs(Chunk chunk) {
        long longs = chunk.live.length;
        for (var plane : chunk.planes) {
            longs += plane.length;
        }
        for (var space : chunk.ranks) {
            longs += space.length == 0 ? 0 : space[0].holders().length;
        }
        return longs;
    }

    @Test
    void bytesThatEndTooSoon_areRefused() {
        var whole = written(packed(mixed()), ByteOrder.LITTLE_ENDIAN);
        for (int length = 0; length < whole.capacity(); length++) {
            var cut = ByteBuffer.wrap(whole.array(), 0, length).order(ByteOrder.LITTLE_ENDIAN);
            assertTrue(isRefused(cut), "cut after " + length);
        }
    }

    /// Whatever number a damaged file holds: it is refused, or read as a chunk of the same shape.
    @Test
    void aNumberOutOfPlace_isRefused_orMakesAChunk() {
        var whole = written(packed(mixed()), ByteOrder.LITTLE_ENDIAN);
        int refused = 0;
        for (int at = 0; at + 4 <= whole.capacity(); at += 4) {
            for (int wrong : new int[] {-1, 1_000_000, Integer.MAX_VALUE}) {
                var bytes = ByteBuffer.wrap(whole.array().clone()).order(ByteOrder.LITTLE_ENDIAN);
                bytes.putInt(at, wrong);
                refused += isRefused(bytes) ? 1 : 0;
            }
        }
        assertTrue(refused > 20, "only " + refused + " were refused");
    }

    @Test
    void aChunkOfAnotherLayout_isRefused() {
        var small = new RuleSet(List.of(rule("a", says(A))), List.of(), Holidays.NONE, TODAY);
        var bytes = written(packed(mixed()), ByteOrder.LITTLE_ENDIAN);
        assertEquals(
                "These bytes are not a chunk of this layout.",
                assertThrows(IllegalArgumentException.class, () -> ChunkBytes.read(bytes, Layout.of(small)))
                        .getMessage());
    }

    private static boolean isRefused(ByteBuffer bytes) {
        try {
            assertEquals(LAYOUT.planes(), ChunkBytes.read(bytes, LAYOUT).planes.length);
            return false;
        } catch (IllegalArgumentException | BufferUnderflowException _) {
            return true;
        }
    }

    private static ByteBuffer written(Chunk chunk, ByteOrder order) {
        var bytes = ByteBuffer.allocate(ChunkBytes.size(chunk)).order(order);
        ChunkBytes.write(chunk, bytes);
        assertEquals(0, bytes.remaining(), "the size is not that of what was written");
        return bytes.flip();
    }

    private static Chunk packed(List<Case> cases) {
        return new Packer(LAYOUT).pack(cases);
    }

    /// Some cases with lists, one of them with a day that no column can hold.
    private static List<Case> mixed() {
        var generator = new AnyCase(LAW, new Random(5), TODAY, 400);
        var cases = new ArrayList<Case>();
        cases.add(generator.next());
        cases.add(Case.of(new Draft().put(FILED, new Content.Day(SaidDate.on(LocalDate.of(1850, 1, 1))))));
        IntStream.range(0, 12).forEach(_ -> cases.add(generator.next()));
        return cases;
    }
}
