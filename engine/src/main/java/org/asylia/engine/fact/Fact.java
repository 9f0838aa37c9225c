package org.asylia.engine.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// One thing that can be asked about a case. Its key serves rule, question, form field and evidence alike.
///
/// Facts are made with a factory and refined:
/// ```java
/// static final Fact IN_UNITED_STATES = Fact.yesNo("person.in-united-states")
///         .asks("Are you in the United States now?")
///         .because("Only a person who is here can apply for asylum here.");
/// ```
///
/// @param key the stable key, lower case, parted by dots and hyphens
/// @param type what values it takes
/// @param list the list whose entries have this fact; empty for a fact of the case itself
/// @param question the plain question
/// @param reason why it is asked, in one plain sentence
/// @param sensitivity how carefully it must be asked
/// @param answerers who can answer it
/// @param evidence what could prove it
/// @param fields the form fields it fills, as `form:field`
public record Fact(
        String key,
        FactType type,
        Optional<ItemList> list,
        String question,
        String reason,
        Sensitivity sensitivity,
        List<Answerer> answerers,
        List<String> evidence,
        List<String> fields) {

    public Fact {
        if (!isKey(key)) {
            throw new IllegalArgumentException("fact key '" + key + "' must be lower case, parted by dots and hyphens");
        }
        answerers = List.copyOf(answerers);
        evidence = List.copyOf(evidence);
        fields = List.copyOf(fields);
    }

    /// Words of small letters and digits, parted by single dots or hyphens. Without a regular expression, since every
    /// fact of the law is made at every start.
    private static boolean isKey(String key) {
        char before = '.';
        for (int i = 0; i < key.length(); i++) {
            char letter = key.charAt(i);
            boolean parts = letter == '.' || letter == '-';
            boolean inWord = letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9';
            if (!inWord && (!parts || before == '.' || before == '-')) {
                return false;
            }
            before = letter;
        }
        return before != '.' && before != '-' && key.charAt(0) >= 'a';
    }

    private static Fact of(String key, FactType type) {
        return new Fact(
                key,
                type,
                Optional.empty(),
                "",
                "",
                Sensitivity.ORDINARY,
                List.of(Answerer.PERSON),
                List.of(),
                List.of());
    }

    public static Fact yesNo(String key) {
        return of(key, new FactType.YesNo());
    }

    public static Fact day(String key) {
        return of(key, new FactType.Day());
    }

    public static Fact country(String key) {
        return of(key, new FactType.Country());
    }

    public static Fact words(String key) {
        return of(key, new FactType.Words());
    }

    public static Fact number(String key, String unit, long least, long most) {
        return of(key, new FactType.Number(unit, least, most));
    }

    /// A choice among codes, each given as `code=label`.
    public static Fact choice(String key, String... codesAndLabels) {
        var options = Arrays.stream(codesAndLabels)
                .map(pair -> pair.split("=", 2))
                .map(pair -> new FactType.Option(pair[0], pair[pair.length - 1]))
                .toList();
        return of(key, new FactType.Choice(options));
    }

    /// The same fact, asked of each entry of a list.
    public Fact of(ItemList list) {
        return new Fact(key, type, Optional.of(list), question, reason, sensitivity, answerers, evidence, fields);
    }

    public Fact asks(String question) {
        return new Fact(key, type, list, question, reason, sensitivity, answerers, evidence, fields);
    }

    public Fact because(String reason) {
        return new Fact(key, type, list, question, reason, sensitivity, answerers, evidence, fields);
    }

    public Fact delicate() {
        return new Fact(key, type, list, question, reason, Sensitivity.DELICATE, answerers, evidence, fields);
    }

    public Fact privileged() {
        return new Fact(key, type, list, question, reason, Sensitivity.PRIVILEGED, answerers, evidence, fields);
    }

    public Fact identifying() {
        return new Fact(key, type, list, question, reason, Sensitivity.IDENTIFYING, answerers, evidence, fields);
    }

    public Fact answeredBy(Answerer... answerers) {
        return new Fact(key, type, list, question, reason, sensitivity, List.of(answerers), evidence, fields);
    }

    /// What could prove it.
    public Fact provedBy(String... evidence) {
        return new Fact(key, type, list, question, reason, sensitivity, answerers, List.of(evidence), fields);
    }

    /// The form fields it fills.
    public Fact fills(String... fields) {
        return new Fact(key, type, list, question, reason, sensitivity, answerers, evidence, List.of(fields));
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fact fact && fact.key.equals(key);
    }

    @Override
    public String toString() {
        return key;
    }
}
