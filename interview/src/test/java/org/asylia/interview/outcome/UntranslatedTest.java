package org.asylia.interview.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.asylia.interview.Answers;
import org.asylia.interview.People;
import org.asylia.interview.texts.Coverage;
import org.asylia.interview.texts.Language;
import org.asylia.interview.texts.Said;
import org.asylia.interview.texts.Texts;
import org.asylia.law.ProtectionLaw;
import org.junit.jupiter.api.Test;

/// What is still English in an outcome in another language: nothing but the kinds that are declared here, for all that
/// the law can show, and, as a check of that, for two hundred invented people.
class UntranslatedTest {

    private static final int PEOPLE = 200;
    /// Each person is read in one of the languages, in turn.
    private static final int IN_TURN = 8;

    /// Kinds of text that stay English, each marked as English where it stands: an order that closed the offices is
    /// called by its American name, and the count that names it is then told in English.
    private static final Set<String> DECLARED = Set.of("counted over a day closed by order");

    private static final List<Answers> SAID =
            IntStream.range(0, PEOPLE).mapToObj(People::talk).toList();

    private static final List<Language> OTHERS =
            Language.ALL.stream().filter(each -> !each.equals(Language.ENGLISH)).toList();

    @Test
    void noOutcome_hasEnglish_butOfTheDeclaredKinds() {
        var english = new TreeSet<String>();
        int texts = 0;
        for (int seed = 0; seed < PEOPLE; seed++) {
            var answers = SAID.get(seed);
            for (int i = seed % IN_TURN; i < OTHERS.size(); i += IN_TURN) {
                var language = OTHERS.get(i);
                var all = all(outcome(answers, language));
                texts += all.values().stream().mapToInt(List::size).sum();
                all.forEach((kind, said) -> said.stream()
                        .filter(one -> one.isFallback(language) && !DECLARED.contains(kindOf(kind, one)))
                        .forEach(one -> english.add(language.tag() + ", " + kind + ": " + one)));
            }
        }
        System.out.printf("Texts of outcomes looked at in %d languages: %d%n", OTHERS.size(), texts);
        assertTrue(texts > 5_000, "too few to prove anything");
        assertEquals(Set.of(), english, () -> "these " + english.size() + " stand in English; add them to the texts");
    }

    /// Read off the law itself, whoever comes to see it.
    @Test
    void whateverTheLawCanShow_isTranslated_inEachLanguage() {
        var all = WordsOfLaw.all();
        var english = new TreeSet<String>();
        all.forEach((key, words) -> {
            assertEquals(1, words.size(), () -> "one translation cannot fit two texts: " + key + " " + words);
            OTHERS.stream()
                    .filter(language -> Texts.in(language)
                            .ofLaw(key, words.iterator().next())
                            .isFallback(language))
                    .forEach(language -> english.add(language.tag() + ": " + key));
        });
        System.out.printf("Texts of the law that an outcome can show: %d%n", all.size());
        assertTrue(all.size() > 350, "too few to prove anything");
        assertEquals(Set.of(), english, () -> "these " + english.size() + " stand in English; add them to the texts");
    }

    /// The texts of the interview itself; and no translation is kept of what the law shows nobody.
    @Test
    void whateverTheInterviewSays_isTranslated_andNothingElse() {
        var keys = WordsOfLaw.all().keySet();
        for (var each : Coverage.of(Texts.class, key -> keys.contains(key) || key.startsWith("country."))) {
            var tag = each.language().tag();
            assertEquals(List.of(), each.missing(), tag);
            assertEquals(List.of(), each.stale(), tag);
            assertEquals(List.of(), each.faults(), tag);
        }
    }

    /// The title of a rule says that it holds: nobody is told so of a day that may not be theirs.
    @Test
    void eachDayOfTheLaw_isCalledByWhatItIsFor_andNoOtherIsNamed() {
        var rules = ProtectionLaw.ruleSet().givingDays().stream()
                .map(rule -> "due." + rule.id())
                .collect(Collectors.toSet());
        var texts = Texts.in(Language.ENGLISH);
        var keys = texts.keys().stream().filter(key -> key.startsWith("due.")).collect(Collectors.toSet());
        assertEquals(rules, keys);
        var said = keys.stream().map(key -> texts.say(key).text()).collect(Collectors.toSet());
        assertEquals(keys.size(), said.size(), "two days are called the same");
        said.forEach(each -> assertFalse(each.endsWith("."), () -> "a statement: " + each));
    }

    @Test
    void eachHoliday_andEachDayThatSomebodyCanTell_hasItsName() {
        var texts = Texts.in(Language.ENGLISH);
        var missing = new TreeSet<String>();
        ProtectionLaw.ruleSet().holidays().names().values().stream()
                .map(name -> "holiday." + Counting.slug(name))
                .forEach(key -> texts.find(key).ifPresentOrElse(_ -> {}, () -> missing.add(key)));
        for (var key : WordsOfLaw.daysTold()) {
            texts.find("day." + Counting.slug(key))
                    .or(() -> texts.find("day.the-latest-" + Counting.slug(key)))
                    .ifPresentOrElse(_ -> {}, () -> missing.add(key));
        }
        assertTrue(WordsOfLaw.daysTold().size() > 3, "too few to prove anything");
        assertEquals(Set.of(), missing);
    }

    /// So nothing is left out of what is read off the law.
    @Test
    void whatPeopleSeeOfTheLaw_isAmongWhatIsReadOffIt() {
        var known = WordsOfLaw.all().values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        var unknown = new TreeSet<String>();
        for (int seed = 0; seed < PEOPLE; seed += 2) {
            var all = all(outcome(SAID.get(seed), Language.ENGLISH));
            for (var kind : List.of("a lawyer will ask", "brings", "lacks", "correction")) {
                all.getOrDefault(kind, List.of()).stream()
                        .map(Said::text)
                        .filter(text -> !known.contains(text))
                        .forEach(unknown::add);
            }
        }
        assertEquals(Set.of(), unknown);
    }

    /// The test above could not fail otherwise.
    @Test
    void whatHasNoTranslation_isFound() {
        var spanish = Language.of("es").orElseThrow();
        assertTrue(Texts.in(spanish).ofLaw("law.nothing", "In English.").isFallback(spanish));
    }

    /// "What if I do not answer?" names the days that cannot be told.
    @Test
    void thePriceOfNoAnswer_isNotEnglish() {
        var english = new TreeSet<String>();
        var rules = new TreeSet<String>();
        for (int seed = 0; seed < PEOPLE; seed += 20) {
            var answers = SAID.get(seed);
            for (var place : People.INTERVIEW.path(answers, People.FRAME).keySet()) {
                rules.addAll(
                        People.INTERVIEW.price(place, answers, People.FRAME).deadlines());
            }
        }
        for (var rule : rules) {
            OTHERS.stream()
                    .filter(language -> Texts.in(language).say("due." + rule).isFallback(language))
                    .forEach(language -> english.add(language.tag() + ": " + rule));
        }
        assertTrue(rules.size() > 10, "too few to prove anything");
        assertEquals(Set.of(), english);
    }

    @Test
    void theWordsToCopy_areEnglishInNoLine() {
        var sources = sources();
        var found = new TreeSet<String>();
        int lines = 0;
        for (int seed = 0; seed < PEOPLE; seed += 3) {
            var answers = SAID.get(seed);
            var language = OTHERS.get(seed % OTHERS.size());
            var words = WordsToCopy.of(People.INTERVIEW, answers, People.FRAME, Texts.in(language));
            for (var line : words.lines().toList()) {
                lines++;
                sources.stream().filter(line::contains).forEach(source -> found.add(language.tag() + ": " + source));
            }
        }
        System.out.printf("Lines of words to copy looked at: %d, for %d English texts%n", lines, sources.size());
        assertTrue(lines > 1_000 && sources.size() > 300, "too few to prove anything");
        assertEquals(Set.of(), found);
    }

    private static Outcome outcome(Answers answers, Language language) {
        return Outcome.of(People.INTERVIEW, answers, People.FRAME, Texts.in(language));
    }

    private static String kindOf(String kind, Said said) {
        boolean closed =
                ProtectionLaw.ruleSet().holidays().closures().values().stream().anyMatch(said.text()::contains);
        return closed ? kind + " over a day closed by order" : kind;
    }

    /// Every text of an outcome, by its kind.
    private static Map<String, List<Said>> all(Outcome outcome) {
        var all = new LinkedHashMap<String, List<Said>>();
        all.put("urgent", outcome.urgent());
        all.put("lawyer first", outcome.lawyer());
        all.put("do not", outcome.doNot());
        all.put("do", outcome.toDo());
        all.put("gather", outcome.gather());
        all.put("a lawyer will ask", outcome.lawyerWillAsk());
        all.put("notice", List.of(outcome.notice()));
        for (var door : outcome.doors()) {
            add(all, "door", door.title(), door.status(), door.meaning());
            door.hint().ifPresent(hint -> add(all, "door", hint));
            door.why().ifPresent(why -> add(all, "why closed", why));
            door.bars().forEach(bar -> add(all, "bar", bar.name(), bar.status()));
            add(all, "turns on", door.yours().toArray(Said[]::new));
            add(all, "brings", door.brings().toArray(Said[]::new));
            add(all, "lacks", door.lacks().toArray(Said[]::new));
        }
        for (var date : outcome.dates()) {
            add(all, "date", date.title(), date.status(), date.done(), date.missed());
            add(all, "counted", date.counted());
        }
        outcome.corrections().forEach(each -> add(all, "correction", each.said(), each.right()));
        return all;
    }

    private static void add(Map<String, List<Said>> all, String kind, Said... said) {
        all.computeIfAbsent(kind, _ -> new ArrayList<>()).addAll(List.of(said));
    }

    /// English sentences, of the interview and of the law, that would be known again in a line.
    private static Set<String> sources() {
        var sources = new HashMap<String, String>();
        var english = Texts.in(Language.ENGLISH);
        People.INTERVIEW
                .plan()
                .questions()
                .forEach(question -> sources.put(
                        question.id(), english.say("question." + question.id()).text()));
        ProtectionLaw.ruleSet().rules().forEach(rule -> sources.put(rule.id(), rule.title()));
        for (var key : List.of("outcome.notice", "outcome.doors", "outcome.dates", "outcome.not-known")) {
            sources.put(key, english.say(key).text());
        }
        return sources.values().stream().filter(text -> text.contains(" ")).collect(Collectors.toSet());
    }
}
