package org.asylia.court;

/// Why a row was rejected or dropped. A row has exactly one: the first that is found.
///
/// Rejected is what cannot be what it claims to be; dropped is what is no real case at all.
public enum Reason {
    TOO_FEW_COLUMNS("too-few-columns", "fewer columns than the head of the file: cut off, or broken over two lines"),
    TOO_MANY_COLUMNS("too-many-columns", "more columns than the head of the file: a tab too many moved the rest"),
    TOO_LONG("too-long", "longer than any row of this table can be"),
    KEY_MISSING("key-missing", "no number in a column that every row needs"),
    KEY_NO_NUMBER("key-no-number", "something else than a number in a column of numbers"),
    DAY_ELSEWHERE("day-in-another-column", "a day in a column that has none: the row is shifted"),
    NO_DAY("no-day", "something else than a day in a column of days: the row is shifted"),
    NO_SUCH_DAY("no-such-day", "a day that the calendar does not have"),
    FOREIGN_VALUE("foreign-value", "a value that cannot stand in its column: the row is shifted, or miswritten"),
    KEY_TWICE("key-twice", "the number of a row that came before: only the first is taken"),
    NO_SUCH_CASE("no-such-case", "belongs to a case that the release does not have, or whose row was rejected"),
    CROWDED("crowded", "more rows than any one case can have"),
    TEST_COURT("test-court", "of a test court: no real case");

    private final String key;
    private final String words;

    Reason(String key, String words) {
        this.key = key;
        this.words = words;
    }

    /// Stable, as files and reports write it.
    public String key() {
        return key;
    }

    /// What it means, to read.
    public String words() {
        return words;
    }

    /// Whether the row is dropped, rather than rejected.
    public boolean drops() {
        return this == TEST_COURT;
    }
}
