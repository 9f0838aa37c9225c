package org.asylia.engine.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.rule.Text;

/// Writes a body of law as plain data: maps, lists, words, numbers and yes-or-no values.
public final class Export {

    /// The version of the exported form.
    public static final String SCHEMA = "asylia-law/1";

    private Export() {}

    /// The hash that was asked for last: to work it out takes longer than to change a case in a caseload.
    private static volatile Optional<Known> last = Optional.empty();

    private record Known(RuleSet law, String hash) {}

    /// Everything, as it stands on the day to which the law was followed: `schema`, `knownTo`, `rules`.
    public static Map<String, Object> of(RuleSet law) {
        return Tree.map(
                "schema",
                SCHEMA,
                "knownTo",
                law.knownTo().toString(),
                "rules",
                law.rules().stream().map(rule -> of(rule, law.knownTo())).toList());
    }

    /// One rule.
    ///
    /// @param day the day on which the status of its texts is stated
    public static Map<String, Object> of(Rule rule, LocalDate day) {
        return Tree.map(
                "id",
                rule.id(),
                "title",
                rule.title(),
                "kind",
                rule.kind().name().toLowerCase(java.util.Locale.ROOT),
                "each",
                rule.each().map(Object::toString).orElse(""),
                "everywhere",
                rule.everywhere(),
                "citations",
                rule.citations(),
                "encoded",
                isEncoded(rule),
                "leftOut",
                rule.leftOut(),
                "verified",
                rule.verified(),
                "burden",
                Tree.map(
                        "party",
                        rule.burden().party().words(),
                        "proof",
                        rule.burden().proof().words(),
                        "note",
                        rule.burden().note()),
                "selectedBy",
                Tree.of(rule.selector()),
                "before",
                Tree.map(
                        "answer",
                        rule.before().answer().word(),
                        "because",
                        rule.before().because()),
                "decisions",
                rule.decisions(),
                "texts",
                rule.texts().stream().map(text -> of(text, day)).toList());
    }

    /// Whether the rule decides anything: not all of its texts are declared as not encoded.
    public static boolean isEncoded(Rule rule) {
        return rule.texts().stream()
                .anyMatch(text -> !(text.condition() instanceof org.asylia.engine.rule.Condition.NotEncoded));
    }

    /// One text of a rule, as its status stands on a day.
    public static Map<String, Object> of(Text text, LocalDate day) {
        return Tree.map(
                "from",
                text.from().map(LocalDate::toString).orElse(""),
                "to",
                text.to().map(LocalDate::toString).orElse(""),
                "status",
                text.statusOn(day).code(),
                "source",
                text.source(),
                "checked",
                text.checked().toString(),
                "recheck",
                text.recheck(),
                "condition",
                Tree.of(text.condition()),
                "gives",
                text.gives().map(Tree::of).orElse(""));
    }

    /// The fingerprint of a body of law: the same rules give the same one, on any machine and in any order.
    public static String hash(RuleSet law) {
        var known = last;
        if (known.isEmpty() || known.get().law != law) {
            known = Optional.of(new Known(law, hashed(law)));
            last = known;
        }
        return known.get().hash;
    }

    private static String hashed(RuleSet law) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            List<String> ids = law.rules().stream().map(Rule::id).sorted().toList();
            for (var id : ids) {
                digest.update(of(law.rule(id), law.knownTo()).toString().getBytes(StandardCharsets.UTF_8));
            }
            digest.update(law.knownTo().toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform.", e);
        }
    }
}
