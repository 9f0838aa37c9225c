package org.asylia.interview.texts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.asylia.law.tables.Sheet;
import org.jspecify.annotations.Nullable;

/// The texts of one language, by key, as they lie in `<tag>.tsv`.
///
/// English has two columns, key and text. The others have four: key, the hash of the English text that was translated,
/// the state, and the text.
final class TextFile {

    private static final List<String> SOURCE = List.of("key", "text");
    private static final List<String> TRANSLATED = List.of("key", "source", "state", "text");
    private static final List<String> STATES = List.of("unreviewed", "reviewed", "stale");

    private final Map<String, Row> rows;

    private TextFile(Map<String, Row> rows) {
        this.rows = Collections.unmodifiableMap(rows);
    }

    /// @param source the hash of the English text it was made from; empty for English itself
    /// @param state `unreviewed`, `reviewed` or `stale`
    record Row(String text, String source, String state) {

        /// Whether the English has changed since it was translated, or somebody took the translation out.
        boolean isStale(String english) {
            return state.equals("stale") || !source.equals(hash(english));
        }

        boolean isReviewed() {
            return state.equals("reviewed");
        }
    }

    /// @param beside a class beside which the files lie
    static TextFile english(Class<?> beside) {
        var rows = new LinkedHashMap<String, Row>();
        for (var row : Sheet.of(beside, "en.tsv", SOURCE).rows()) {
            put(rows, row, new Row(row.need("text"), "", "reviewed"));
        }
        return new TextFile(rows);
    }

    /// A language without a file has no texts yet.
    static TextFile of(Class<?> beside, Language language) {
        var rows = new LinkedHashMap<String, Row>();
        var file = language.tag() + ".tsv";
        if (beside.getResource(file) != null) {
            for (var row : Sheet.of(beside, file, TRANSLATED).rows()) {
                put(rows, row, new Row(row.need("text"), row.need("source"), row.oneOf("state", STATES)));
            }
        }
        return new TextFile(rows);
    }

    private static void put(Map<String, Row> rows, Sheet.Row at, Row row) {
        if (rows.put(at.need("key"), row) != null) {
            throw at.wrong("the key '" + at.get("key") + "' stands here a second time. Take one away.");
        }
    }

    @Nullable
    Row get(String key) {
        return rows.get(key);
    }

    Map<String, Row> rows() {
        return rows;
    }

    /// The first eight hexadecimal digits of the SHA-256 of a text.
    static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }
}
