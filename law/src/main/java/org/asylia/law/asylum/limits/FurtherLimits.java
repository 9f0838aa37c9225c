package org.asylia.law.asylum.limits;

import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;

import java.util.List;
import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// One of the further limits of recent years bars asylum; with the rules of this room, in order of time.
public final class FurtherLimits {

    public static final Rule BARRED = Rule.of(
                    "asylum.rule.barred",
                    "A limit that a regulation or proclamation of recent years sets, and that is in force, bars asylum.")
            .kind(Kind.BAR)
            .cites("INA 208(b)(2)(C)", "8 USC 1158(b)(2)(C)")
            .burden(Burden.APPLICANT)
            .before(Before.none("The statute allowed no such further limits before 1 April 1997."))
            .since(
                    "1997-04-01",
                    "The rules named by each part",
                    any(
                            holds("asylum.rule.proclamation-2018"),
                            holds("asylum.rule.transit-2019"),
                            holds("asylum.rule.crimes-2020"),
                            holds("asylum.rule.global-2020"),
                            holds("asylum.rule.transit-2020-final"),
                            holds("asylum.rule.clp"),
                            holds("asylum.rule.stb"),
                            holds("asylum.rule.proclamation-10888")))
            .build();

    public static final List<Rule> RULES = List.of(
            BARRED,
            ProclamationEntry2018.PROCLAMATION_ENTRY_2018,
            Transit2019.TRANSIT_2019,
            Crimes2020.CRIMES_2020,
            Global2020.GLOBAL_2020,
            Transit2020.TRANSIT_2020,
            LawfulPathways.COVERED_CROSSING,
            LawfulPathways.EXCEPTED_PERSON,
            LawfulPathways.REBUTTED,
            LawfulPathways.LAWFUL_PATHWAYS,
            SecuringTheBorder.SECURING_THE_BORDER,
            Proclamation10888.PROCLAMATION_10888);

    private FurtherLimits() {}
}
