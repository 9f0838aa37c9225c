package org.asylia.caseload;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.asylia.engine.fact.Case;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Draft;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.SaidDate;

/// Made-up matters, shaped by how often values occur in the court's public tables. Each follows from the seed and its
/// place alone, so that any of them can be made again.
///
/// They are nobody's cases, and what one sees in them says nothing of the world: they are for trying and for measuring.
/// As in those tables, most of what the law asks is not told.
public final class Generated implements Matters {

    private static final String IDENTITY = "generated/1 seed ";
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    private static final List<String> NATIONALITIES = List.of(
            "VE", "GT", "HN", "MX", "CU", "SV", "NI", "CO", "EC", "CN", "IN", "HT", "BR", "PE", "RU", "AF", "TR", "CM",
            "ET", "ER", "UA", "PK", "NP", "BD", "EG", "IR", "SY", "MM", "GH", "NG", "SN", "UG");

    private final Keys keys;
    private final Profile profile = Profile.read();
    private final long seed;
    private final int size;

    /// @param law gives the facts their meaning
    public Generated(RuleSet law, long seed, int size) {
        this.keys = new Keys(law);
        this.seed = seed;
        this.size = size;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public String identity() {
        return IDENTITY + seed + " size " + size;
    }

    /// What such matters are shaped by: which shares are counted in the court's public tables, and which are assumed.
    public static List<Share> shares() {
        return Profile.read().rows();
    }

    /// The made-up matters that an identity names; none where it names others.
    public static Optional<Generated> named(RuleSet law, String identity) {
        var named = Pattern.compile(Pattern.quote(IDENTITY) + "(\\d{1,18}) size (\\d{1,9})")
                .matcher(identity);
        return named.matches()
                ? Optional.of(new Generated(law, Long.parseLong(named.group(1)), Integer.parseInt(named.group(2))))
                : Optional.empty();
    }

    @Override
    public Case about(int place) {
        var draft = new Draft();
        var chance = new Chance(seed, place);
        person(draft, chance);
        var arrived = arrival(draft, chance);
        proceeding(draft, chance, application(draft, chance, arrived));
        return Case.of(draft);
    }

    private void person(Draft draft, Chance chance) {
        draft.put(keys.fact("person.in-united-states"), yesNo(true));
        if (isKnown("nationality", chance)) {
            var country = draft.list(keys.list("countries")).entry("1");
            double first = chance.next();
            int which = (int) (first * first * NATIONALITIES.size());
            country.put(keys.fact("country.code"), new Content.Code(NATIONALITIES.get(which)));
        }
        if (isKnown("birth-date", chance)) {
            int year = 1950 + chance.below(70);
            draft.put(
                    keys.fact("person.birth-date"),
                    new Content.Day(
                            SaidDate.within(new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))));
        }
        if (isKnown("child", chance)) {
            draft.put(keys.fact("child.found-unaccompanied"), yesNo(true));
        }
        var custody = profile.pick("custody", chance.next());
        if (!custody.isEmpty()) {
            draft.put(keys.fact("detention.held"), yesNo(custody.equals("held")));
        }
    }

    private LocalDate arrival(Draft draft, Chance chance) {
        double back = chance.next();
        var arrived = TODAY.minusDays(30 + (long) (back * back * 9_000));
        var entry = draft.list(keys.list("arrivals")).entry("1");
        if (isKnown("arrival-date", chance)) {
            entry.put(keys.fact("arrival.date"), day(arrived));
        }
        var manner = profile.pick("manner", chance.next());
        if (!manner.isEmpty() && !manner.equals("unknown")) {
            entry.put(keys.fact("arrival.manner"), new Content.Code(manner));
        }
        return arrived;
    }

    private LocalDate application(Draft draft, Chance chance, LocalDate arrived) {
        boolean filed = isKnown("application", chance);
        draft.put(keys.fact("application.filed"), yesNo(filed));
        var on = earlier(arrived.plusDays(20 + chance.below(900)));
        if (filed) {
            draft.put(keys.fact("application.filing-date"), day(on));
            draft.put(
                    keys.fact("application.filed-with"),
                    new Content.Code(profile.pick("application-with", chance.next())));
        }
        return on;
    }

    private void proceeding(Draft draft, Chance chance, LocalDate from) {
        draft.put(keys.fact("proceeding.notice-filed"), yesNo(true));
        var state = profile.pick("state", chance.next());
        draft.put(keys.fact("proceeding.state"), new Content.Code(state));
        boolean decided = !state.equals("open");
        draft.put(keys.fact("proceeding.last-decision"), new Content.Code(decided ? "judge" : "none"));
        draft.put(keys.fact("order.ordered"), yesNo(state.equals("ordered")));
        if (decided) {
            draft.put(keys.fact("decision.against"), yesNo(!state.equals("granted")));
            if (isKnown("decision-date", chance)) {
                draft.put(keys.fact("decision.judge-date"), day(earlier(from.plusDays(60 + chance.below(1_500)))));
            }
        }
    }

    private static LocalDate earlier(LocalDate day) {
        return day.isAfter(TODAY) ? TODAY : day;
    }

    private boolean isKnown(String thing, Chance chance) {
        return !profile.pick(thing, chance.next()).isEmpty();
    }

    private static Content yesNo(boolean yes) {
        return new Content.YesNo(yes);
    }

    private static Content day(LocalDate day) {
        return new Content.Day(SaidDate.on(day));
    }

    /// The facts and lists of the law by their keys.
    private record Keys(RuleSet law) {
        Fact fact(String key) {
            var fact = law.facts().get(key);
            if (fact == null) {
                throw new IllegalArgumentException("The law asks no fact '" + key + "'.");
            }
            return fact;
        }

        org.asylia.engine.fact.ItemList list(String key) {
            return java.util.Objects.requireNonNull(law.lists().get(key));
        }
    }

    /// Numbers that look like chance and follow from a seed and a place: Steele, Lea and Flood's SplitMix64.
    private static final class Chance {
        private long state;

        Chance(long seed, long place) {
            this.state = mixed(seed * 0x9E3779B97F4A7C15L + place);
        }

        double next() {
            state += 0x9E3779B97F4A7C15L;
            return (mixed(state) >>> 11) * 0x1.0p-53;
        }

        int below(int limit) {
            return (int) (next() * limit);
        }

        private static long mixed(long value) {
            long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
            z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
            return z ^ z >>> 31;
        }
    }
}
