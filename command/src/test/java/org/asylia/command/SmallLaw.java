package org.asylia.command;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.contested;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.layered;
import static org.asylia.engine.rule.Conditions.no;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.notEncoded;
import static org.asylia.engine.rule.Conditions.presumed;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Layer;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.time.Holidays;

/// An invented body of law, small enough to keep in mind, with one of each thing that has to be shown: a permit that
/// a guild may give, and a pass that it must give.
final class SmallLaw {

    private static final ItemList TRADES =
            ItemList.of("trades", "trade", "Which trades does the person know?", "Are these all the trades?");
    private static final Fact IN_TOWN =
            Fact.yesNo("person.in-town").asks("Is the person in town?").because("Only who is here can apply.");
    private static final Fact ARRIVED =
            Fact.day("person.arrived").asks("When did the person come?").because("The year is counted from then.");
    private static final Fact APPLIED = Fact.day("person.applied").asks("When did the person apply?");
    private static final Fact BANNED = Fact.yesNo("person.banned").asks("Was the person ever banned?");
    private static final Fact SKILL = Fact.choice("trade.skill", "apprentice=learning", "master=a master of it")
            .of(TRADES)
            .asks("How good is the person at it?");
    private static final Fact WORKED =
            Fact.yesNo("trade.worked").of(TRADES).asks("Did the person live by this trade before?");
    private static final Fact TOOLS_LOST =
            Fact.yesNo("trade.tools-lost").of(TRADES).asks("Were the tools lost since then?");

    private static final Judgment NOTORIOUS = Judgment.of(
                    "guild.bar.notorious",
                    "Is the person notorious?",
                    forIt("was banned", says(BANNED)),
                    against("is a master of a trade", some(TRADES, among(SKILL, "master"))))
            .decidedIn("Matter of Cooper");

    static final RuleSet LAW = new RuleSet(rules(), List.of(), Holidays.NONE, LocalDate.of(2026, 10, 7));

    private SmallLaw() {}

    private static List<Rule> rules() {
        return List.of(
                Rule.of("guild.permit", "The person may be given a permit.")
                        .kind(Kind.DOOR)
                        .cites("Guild Act 1")
                        .since(
                                "1990-01-01",
                                "Guild Act 1; read",
                                all(
                                        holds("guild.apply.in-town"),
                                        some(TRADES, holds("guild.skill.trade")),
                                        not(holds("guild.bar.late")),
                                        not(holds("guild.bar.banned")),
                                        not(holds("guild.bar.notorious"))))
                        .build(),
                Rule.of("guild.pass", "The person must be given a pass.")
                        .kind(Kind.DOOR)
                        .cites("Guild Act 2")
                        .undated("Guild Act 2; read", all(holds("guild.apply.in-town"), not(holds("guild.bar.banned"))))
                        .build(),
                Rule.of("guild.apply.in-town", "The person is in town.")
                        .cites("Guild Act 1(a)")
                        .since("1990-01-01", "Guild Act 1(a); read", says(IN_TOWN))
                        .build(),
                Rule.of("guild.skill.trade", "The person can live by a trade.")
                        .each(TRADES)
                        .cites("Guild Act 3", "Guild Order 7.2")
                        .since(
                                "1990-01-01",
                                "Guild Act 3; read",
                                any(
                                        among(SKILL, "master"),
                                        presumed(
                                                says(WORKED),
                                                says(TOOLS_LOST),
                                                "Who lived by a trade is presumed able to go on.",
                                                Burden.GOVERNMENT)))
                        .decidedIn("Matter of Cooper")
                        .build(),
                Rule.of("guild.bar.late", "The application came later than a year after the arrival.")
                        .kind(Kind.BAR)
                        .cites("Guild Act 4")
                        .burden(Burden.NONE.noting("counted from the books"))
                        .selectedBy(DateTerm.asOf())
                        .since("1990-01-01", "Guild Act 4 as first made; read", no("No limit yet."))
                        .since(
                                "2005-06-01",
                                "Guild Act 4 as amended; seen in excerpt",
                                days(DateTerm.told(APPLIED), Order.MORE, DateTerm.years(DateTerm.told(ARRIVED), 1)))
                        .recheck()
                        .leavesOut("The excuse of illness: no source was found.")
                        .build(),
                Rule.of("guild.bar.banned", "The person is banned.")
                        .kind(Kind.BAR)
                        .cites("Guild Act 5")
                        .undated(
                                "Guild Act 5; read",
                                layered(Layer.yes(
                                        "ban",
                                        "Guild Act 5(a)",
                                        says(BANNED),
                                        Layer.no(
                                                "pardon",
                                                "Guild Act 5(b)",
                                                notEncoded("pardons", "no register is public")))))
                        .notVerified()
                        .build(),
                Rule.of("guild.bar.notorious", "The person is notorious.")
                        .kind(Kind.BAR)
                        .cites("Guild Act 6")
                        .undated(
                                "Guild Act 6; read",
                                contested(
                                        "guild.notorious",
                                        "Whether notoriety needs a finding.",
                                        Reading.elsewhere(
                                                "finding",
                                                "The guild: it is judged.",
                                                "Guild Letter 9",
                                                judged(NOTORIOUS)),
                                        Reading.in(
                                                Set.of("9"),
                                                "never",
                                                "The Ninth Court: never.",
                                                "9th 1999",
                                                no("void")),
                                        Reading.onReview(
                                                Set.of(),
                                                "void",
                                                "The courts: void.",
                                                "Court 2001",
                                                no("The bar is void."))))
                        .build(),
                Rule.of("guild.evidence.trades", "Some trade was practised.")
                        .kind(Kind.EVIDENCE)
                        .cites("Guild Act 7")
                        .undated("Guild Act 7; read", some(TRADES, says(WORKED)))
                        .build());
    }
}
