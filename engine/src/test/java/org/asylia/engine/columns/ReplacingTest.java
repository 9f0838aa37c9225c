package org.asylia.engine.columns;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.asylia.engine.fact.Case;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Draft;
import org.asylia.engine.time.SaidDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// One case written anew in a packed chunk gives the very bytes that packing all cases again gives.
class ReplacingTest {

    static IntStream seeds() {
        return IntStream.range(0, Integer.getInteger("asylia.column-seeds", 40));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whateverCaseBecomesWhateverOther_theBytesAreThoseOfPackingAgain(int seed) {
        for (var law : List.of(EveryKind.everyKind(), EveryTerm.everyTerm())) {
            var layout = Layout.of(law);
            var random = new Random(seed);
            var generator = new AnyCase(law, random, EveryKind.TODAY, 400);
            var cases = new ArrayList<Case>();
            int many = seed < 5 ? 1 + seed : 50 + random.nextInt(120);
            for (int i = 0; i < many; i++) {
                cases.add(generator.next());
            }
            var packer = new Packer(layout);
            var chunk = packer.pack(cases);
            for (int i = 0; i < 40; i++) {
                int place = random.nextInt(many);
                cases.set(place, random.nextInt(8) == 0 ? odd() : random.nextInt(8) == 0 ? blank() : generator.next());
                chunk = packer.replaced(chunk, place, cases.get(place));
                int step = i;
                assertArrayEquals(
                        bytes(packer.pack(cases)),
                        bytes(chunk),
                        () -> "seed " + seed + ", step " + step + ", " + place);
                assertEquals(packer.pack(cases).odd(), chunk.odd());
            }
        }
    }

    /// The same with a chunk that is kept and changed where it stands, looked at now and then.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aChunkChangedWhereItStands_hasTheBytesOfPackingAgain_andWhatItGaveEarlierStays(int seed) {
        for (var law : List.of(EveryKind.everyKind(), EveryTerm.everyTerm())) {
            var layout = Layout.of(law);
            var random = new Random(seed);
            var generator = new AnyCase(law, random, EveryKind.TODAY, 400);
            var cases = new ArrayList<Case>();
            for (int i = 0; i < 1 + random.nextInt(150); i++) {
                cases.add(generator.next());
            }
            var packer = new Packer(layout);
            var changing = new ChangingChunk(layout, packer.pack(cases));
            var earlier = changing.chunk();
            var bytes = bytes(earlier);
            for (int i = 0; i < 200; i++) {
                int place = random.nextInt(cases.size());
                int kind = random.nextInt(12);
                var now = kind == 0 ? odd() : kind == 1 ? blank() : kind < 5 ? generator.next() : said(cases, random);
                cases.set(place, now);
                changing.put(place, now);
                if (random.nextInt(10) == 0) {
                    assertArrayEquals(bytes, bytes(earlier), "seed " + seed + ", an earlier chunk changed");
                    earlier = changing.chunk();
                    bytes = bytes(earlier);
                    assertArrayEquals(bytes(packer.pack(cases)), bytes, "seed " + seed + ", step " + i);
                }
            }
            assertThrows(IndexOutOfBoundsException.class, () -> changing.put(cases.size(), blank()));
        }
    }

    /// Cases that come at the end and go from there, and change in between: around each multiple of 64, and to none.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aChunkThatGrowsAndShrinks_hasTheBytesOfPackingAgain(int seed) {
        for (var law : List.of(EveryKind.everyKind(), EveryTerm.everyTerm())) {
            var layout = Layout.of(law);
            var random = new Random(seed);
            var generator = new AnyCase(law, random, EveryKind.TODAY, 400);
            var cases = new ArrayList<Case>();
            var packer = new Packer(layout);
            var changing = new ChangingChunk(layout, packer.pack(cases));
            for (int i = 0; i < 60; i++) {
                int many = i % 20 == 19 ? 0 : 64 * random.nextInt(3) + random.nextInt(5);
                int before = cases.size();
                while (cases.size() > many) {
                    cases.removeLast();
                }
                while (cases.size() < many) {
                    int kind = random.nextInt(10);
                    cases.add(kind == 0 ? odd() : kind == 1 ? blank() : generator.next());
                }
                var earlier = changing.chunk();
                var bytes = bytes(earlier);
                changing.resize(many);
                for (int place = before; place < many; place++) {
                    changing.put(place, cases.get(place));
                }
                if (many > 0) {
                    int place = random.nextInt(many);
                    cases.set(place, random.nextInt(5) == 0 ? odd() : generator.next());
                    changing.put(place, cases.get(place));
                }
                var now = changing.chunk();
                assertArrayEquals(bytes(packer.pack(cases)), bytes(now), "seed " + seed + ", step " + i);
                assertEquals(packer.pack(cases).odd(), now.odd());
                assertEquals(many, now.cases());
                assertArrayEquals(bytes, bytes(earlier), "seed " + seed + ", an earlier chunk changed");
            }
        }
    }

    /// One of the cases again, mostly with another answer to a question that has no list.
    private static Case said(List<Case> cases, Random random) {
        var draft = Draft.copyOf(cases.get(random.nextInt(cases.size())).root());
        return Case.of(draft.put(EveryKind.A, new Content.YesNo(random.nextBoolean())));
    }

    /// Whoever packs, or copies, makes new arrays. Here the words of the case are written, and no others.
    @Test
    void whereListsKeepTheirLengths_noPlaneIsCopied_andOnlyTheWordsOfTheCaseAreWritten() {
        var layout = Layout.of(EveryKind.everyKind());
        var generator = new AnyCase(EveryKind.everyKind(), new Random(3), EveryKind.TODAY, 400);
        var cases = IntStream.range(0, 600).mapToObj(_ -> generator.next()).toList();
        var changing = new ChangingChunk(layout, new Packer(layout).pack(cases));
        cases.forEach(each -> changing.put(cases.indexOf(each), withAnotherAnswer(each)));
        cases.forEach(each -> changing.put(cases.indexOf(each), each));
        var arrays = changing.planes().clone();
        var words = java.util.Arrays.stream(arrays).map(long[]::clone).toArray(long[][]::new);
        changing.put(333, withAnotherAnswer(cases.get(333)));
        int written = 0;
        for (int plane = 0; plane < arrays.length; plane++) {
            assertSame(arrays[plane], changing.planes()[plane], "plane " + plane);
            for (int word = 0; word < arrays[plane].length; word++) {
                written += arrays[plane][word] == words[plane][word] ? 0 : 1;
            }
        }
        assertTrue(written == 1 || written == 2, written + " words differ where one answer does");
    }

    private static Case withAnotherAnswer(Case about) {
        boolean says = about.root().content(EveryKind.A) instanceof Content.YesNo(var yes) && yes;
        return Case.of(Draft.copyOf(about.root()).put(EveryKind.A, new Content.YesNo(!says)));
    }

    private static Case blank() {
        return Case.of(new Draft());
    }

    private static Case odd() {
        return Case.of(new Draft().put(EveryKind.FILED, new Content.Day(SaidDate.on(LocalDate.of(1850, 1, 1)))));
    }

    private static byte[] bytes(Chunk chunk) {
        var bytes = ByteBuffer.allocate(ChunkBytes.size(chunk));
        ChunkBytes.write(chunk, bytes);
        return bytes.array();
    }

    @Test
    void planesOnWhichBothSayTheSame_areShared_andTheOldChunkStaysAsItWas() {
        var packer = new Packer(Layout.of(EveryKind.everyKind()));
        var generator = new AnyCase(EveryKind.everyKind(), new Random(3), EveryKind.TODAY, 400);
        var cases = IntStream.range(0, 200).mapToObj(_ -> generator.next()).toList();
        var chunk = packer.pack(cases);
        var before = bytes(chunk);
        var same = packer.replaced(chunk, 17, cases.get(17));
        for (int plane = 0; plane < chunk.planes.length; plane++) {
            assertSame(chunk.planes[plane], same.planes[plane]);
        }
        assertTrue(java.util.Arrays.equals(bytes(packer.replaced(chunk, 17, blank())), before) == false);
        assertArrayEquals(before, bytes(chunk));
        assertThrows(IndexOutOfBoundsException.class, () -> packer.replaced(chunk, 200, blank()));
    }
}
