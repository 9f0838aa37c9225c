package org.asylia.law.asylum.apply;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.engine.rule.DateTerm.day;
import static org.asylia.engine.rule.DateTerm.told;
import static org.asylia.law.facts.Lists.ARRIVALS;
import static org.asylia.law.facts.Lists.COUNTRIES;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.AgreementFacts;
import org.asylia.law.facts.ArrivalFacts;
import org.asylia.law.facts.CountryFacts;

/// People who ask for asylum at the land border with Canada are sent back there to ask.
///
/// Since 25 March 2023 the agreement also covers people who cross between the ports and make their claim within 14
/// days; the day of the claim counts, not the day of being found. Left out: crossings by certain waters, and the hour
/// of crossing on 25 March 2023.
public final class CanadaAgreement {

    private static final Condition AT_A_PORT = all(
            among(ArrivalFacts.PLACE, "canada-land-border"),
            among(ArrivalFacts.MANNER, "port-without-papers", "paroled"),
            days(told(ArrivalFacts.DATE), Order.AT_LEAST, day("2004-12-29")));

    private static final Condition SENT_THROUGH = all(
            among(ArrivalFacts.MANNER, "in-transit-removal"),
            days(told(ArrivalFacts.DATE), Order.AT_LEAST, day("2004-12-29")));

    private static final Condition BETWEEN_PORTS = all(
            among(ArrivalFacts.PLACE, "canada-land-border"),
            among(ArrivalFacts.MANNER, "without-inspection"),
            days(told(ArrivalFacts.DATE), Order.AT_LEAST, day("2023-03-25")),
            days(told(ArrivalFacts.FIRST_CLAIM), Order.AT_MOST, DateTerm.days(told(ArrivalFacts.DATE), 14)));

    private static final Condition EXCEPTED = any(
            StatutoryExceptions.OUTSIDE,
            says(AgreementFacts.FAMILY_HERE),
            says(AgreementFacts.CHILD_ALONE),
            says(AgreementFacts.NO_VISA_NEEDED),
            some(
                    COUNTRIES,
                    all(
                            among(CountryFacts.CODE, "CA"),
                            any(says(CountryFacts.NATIONALITY), says(CountryFacts.LAST_HABITUAL_RESIDENCE)))));

    public static final Rule CANADA_AGREEMENT = Rule.of(
                    "asylum.apply.stc.canada",
                    "The agreement with Canada covers the last arrival, and no exception is shown.")
            .kind(Kind.BAR)
            .cites(
                    "INA 208(a)(2)(A)",
                    "8 CFR 208.30(e)(6)",
                    "8 CFR 1003.42(h)",
                    "8 CFR 1240.11(g)",
                    "69 FR 69480",
                    "88 FR 18227")
            .burden(Burden.APPLICANT.noting("The applicant shows an exception. Who must prove the day and place of the"
                    + " crossing was not read."))
            .before(Before.none("The agreement was not in force before 29 December 2004."))
            .since(
                    "2004-12-29",
                    "69 FR 69480: effective date and headings read",
                    all(some(ARRIVALS, all(ArrivalFacts.IS_LAST, any(AT_A_PORT, SENT_THROUGH))), not(EXCEPTED)))
            .since(
                    "2023-03-25",
                    "Additional Protocol, article 1, and 88 FR 23330 (12:01 a.m. on 25 March 2023) read",
                    all(
                            some(ARRIVALS, all(ArrivalFacts.IS_LAST, any(AT_A_PORT, SENT_THROUGH, BETWEEN_PORTS))),
                            not(EXCEPTED)))
            .leavesOut(
                    "Crossings by certain waters: told as crossings of the land border.",
                    "That a person with last residence in Canada is excepted only when stateless: taken as excepted.")
            .build();

    private CanadaAgreement() {}
}
