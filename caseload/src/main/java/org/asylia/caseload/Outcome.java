package org.asylia.caseload;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import org.asylia.engine.rule.RuleSet;

/// What two settings say of a caseload.
///
/// @param cases how many matters were read
/// @param odd how many of them no column could hold; they were read one by one
/// @param changed how many have any conclusion about them that differs, of the whole case or of an entry; what holds of
///     everybody whatever the facts, such as that a precedent is in force, is not counted here
/// @param doors how many have an answer to a goal that differs
/// @param moved who moved from what to what, by rule
/// @param entries rules asked of entries, and how many matters have an entry that moved while the whole did not
/// @param causes the rules that changed of themselves
/// @param undecided what undecided rules turn on after the change; empty where that was not asked
public record Outcome(
        long cases,
        long odd,
        long changed,
        long doors,
        List<Moved> moved,
        List<Entries> entries,
        List<Cause> causes,
        Undecided undecided) {

    public Outcome {
        moved = List.copyOf(moved);
        entries = List.copyOf(entries);
        causes = List.copyOf(causes);
    }

    /// How many matters have an entry on which a rule changed, while its roll-up did not.
    public record Entries(String rule, long count) {}

    /// The same, each list in the order of the law: so two that count the same are the same, in whatever order they
    /// were added up.
    public Outcome inOrderOf(RuleSet law) {
        var order = new HashMap<String, Integer>();
        law.rules().forEach(rule -> order.put(rule.id(), order.size()));
        var last = order.size();
        return new Outcome(
                cases,
                odd,
                changed,
                doors,
                moved.stream()
                        .sorted(Comparator.comparing((Moved each) -> order.getOrDefault(each.rule(), last))
                                .thenComparing(Moved::before)
                                .thenComparing(Moved::after))
                        .toList(),
                entries.stream()
                        .sorted(Comparator.comparing(each -> order.getOrDefault(each.rule(), last)))
                        .toList(),
                causes.stream()
                        .sorted(Comparator.comparing((Cause each) -> order.getOrDefault(each.rule(), last))
                                .thenComparing(each -> each.kinds().toString())
                                .thenComparing(each -> each.textAfter().toString()))
                        .toList(),
                undecided);
    }

    /// A fingerprint of all counts, to see at a glance that two ways of counting agree. It is the same in whatever
    /// order they stand. It follows from the counts alone, so who guesses them can tell that the guess is right: it
    /// does not go with counts that are kept back.
    public String checksum() {
        var lines = new ArrayList<String>();
        lines.add("cases " + cases + " odd " + odd + " changed " + changed + " doors " + doors);
        moved.forEach(each ->
                lines.add("moved " + each.rule() + " " + each.before() + " " + each.after() + " " + each.count()));
        entries.forEach(each -> lines.add("entries " + each.rule() + " " + each.count()));
        causes.forEach(each -> lines.add("cause " + each.rule() + " " + each.kinds() + " " + each.count()));
        undecided.counts().forEach((gap, count) -> lines.add("gap " + gap + " " + count));
        Collections.sort(lines);
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var bytes = digest.digest(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes, 0, Long.BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform.", e);
        }
    }

    /// The two of different caseloads, taken together.
    public Outcome and(Outcome other) {
        return Sum.of(this, other);
    }
}
