package org.asylia.caseload;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.asylia.engine.fact.Case;
import org.asylia.engine.rule.Frame;
import org.asylia.law.ProtectionLaw;

/// Matters whose texts are a circuit and a number, such as `9 17`: the number says which made-up case it is. It is
/// noted which of them are read.
record Letters(List<String> names, List<String> texts, Set<String> read) implements Unread {

    private static final Generated MADE = new Generated(ProtectionLaw.ruleSet(), 7, 100_000);

    static Letters of(Map<String, String> letters) {
        return new Letters(
                new ArrayList<>(letters.keySet()),
                new ArrayList<>(letters.values()),
                Collections.synchronizedSet(new TreeSet<>()));
    }

    /// So many matters in three frames.
    static Map<String, String> office(int size) {
        var letters = new LinkedHashMap<String, String>();
        for (int i = 0; i < size; i++) {
            letters.put("m" + i, List.of("-", "9", "2").get(i % 3) + " " + i);
        }
        return letters;
    }

    @Override
    public int size() {
        return names.size();
    }

    @Override
    public String name(int matter) {
        return names.get(matter);
    }

    @Override
    public byte[] text(int matter) {
        return texts.get(matter).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Read read(int matter) {
        read.add(name(matter));
        return said(texts.get(matter));
    }

    static Read said(String text) {
        var words = text.split(" ");
        if (words.length != 2) {
            throw new IllegalArgumentException("'" + text + "' is damaged");
        }
        var day = Frame.on(ProtectionLaw.ruleSet().knownTo());
        return new Read(words[0].equals("-") ? day : day.inCircuit(words[0]), about(Integer.parseInt(words[1])));
    }

    /// Every seventh tells a lot, and what no column can hold among it.
    private static Case about(int number) {
        return number % 7 == 0
                ? new AnyMatter(ProtectionLaw.ruleSet(), new Random(number), LocalDate.of(2025, 1, 1), 400).next()
                : MADE.about(number);
    }

    /// What is wrong with what was found, in words; nothing where each matter is in the caseload of its frame, and
    /// each caseload is to the byte what packing its matters anew gives.
    String wrong(Office.Found found) {
        var seen = new BitSet();
        for (var part : found.parts()) {
            var cases = new ArrayList<Case>();
            for (int matter : part.matters()) {
                var said = said(texts.get(matter));
                if (seen.get(matter) || !said.frame().equals(part.frame())) {
                    return name(matter) + " is found twice, or in " + part.frame();
                }
                seen.set(matter);
                cases.add(said.about());
            }
            var anew = Caseload.pack(ProtectionLaw.ruleSet(), Matters.of(cases)).chunks();
            if (!bytes(anew).equals(bytes(part.caseload().chunks()))) {
                return "the cases in " + part.frame() + " are not those of the texts";
            }
        }
        return seen.cardinality() == size() ? "" : size() - seen.cardinality() + " are not found";
    }

    private static List<String> bytes(List<org.asylia.engine.columns.Chunk> chunks) {
        return chunks.stream()
                .map(chunk -> Fingerprint.of(Block.of(chunk).bytes()).hex())
                .toList();
    }
}
