package org.asylia.law.asylum.apply;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.listed;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.same;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.engine.rule.DateTerm.asOf;
import static org.asylia.engine.rule.DateTerm.day;
import static org.asylia.engine.rule.DateTerm.told;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.law.facts.Lists.ARRIVALS;
import static org.asylia.law.facts.Lists.COUNTRIES;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.AgreementFacts;
import org.asylia.law.facts.ArrivalFacts;
import org.asylia.law.facts.CountryFacts;
import org.asylia.law.tables.AgreementCountries;

/// When the government invokes an agreement with another country, that country hears the claim, unless harm there is
/// likely.
///
/// The judge decides this before anything else. It covers people who arrived on or after 19 November 2019; the
/// countries are in [AgreementCountries]. Left out: each agreement's own terms; whether the country will in fact take
/// the person, which the judge may not ask.
public final class CooperativeAgreements {

    private static final Condition ARRIVED_UNDER_THE_RULE =
            some(ARRIVALS, all(ArrivalFacts.IS_LAST, days(told(ArrivalFacts.DATE), Order.AT_LEAST, day("2019-11-19"))));

    private static final Condition OWN_COUNTRY = some(
            COUNTRIES,
            all(
                    same(AgreementFacts.COUNTRY, CountryFacts.CODE),
                    any(says(CountryFacts.NATIONALITY), says(CountryFacts.LAST_HABITUAL_RESIDENCE))));

    private static final Condition NO_LIKELY_HARM = any(
            not(says(AgreementFacts.FEARS_IT)),
            judged(Judgment.of(
                            "asylum.apply.stc.aca",
                            "Could the person be sent to the agreement country, because harm there for a protected"
                                    + " reason, or torture, is not shown to be more likely than not?",
                            against("the person fears harm there", says(AgreementFacts.FEARS_IT)))
                    .decidedIn("matter-of-c-i-g-m-and-l-v-s-g")));

    public static final Rule COOPERATIVE_AGREEMENTS = Rule.of(
                    "asylum.apply.stc.aca",
                    "The government has invoked an agreement with another country, and it covers the person.")
            .kind(Kind.BAR)
            .cites("INA 208(a)(2)(A)", "8 CFR 208.30(e)(7)", "8 CFR 1003.42(h)", "8 CFR 1240.11(h)", "84 FR 63994")
            .burden(Burden.APPLICANT.noting("By a preponderance, that persecution on a protected ground or torture in"
                    + " that country is more likely than not."))
            .before(Before.none("The rule reaches arrivals from 19 November 2019 only."))
            .since(
                    "2019-11-19",
                    "84 FR 63994: summary read; ratified by the department on 2 September 2025; challenged in"
                            + " U.T. v. Bondi, No. 1:20-cv-00116 (D.D.C.), pending when last seen",
                    all(
                            says(AgreementFacts.INVOKED),
                            ARRIVED_UNDER_THE_RULE,
                            listed(AgreementFacts.COUNTRY, AgreementCountries.TABLE, asOf()),
                            not(OWN_COUNTRY),
                            not(StatutoryExceptions.OUTSIDE),
                            not(says(AgreementFacts.EXCEPTION)),
                            NO_LIKELY_HARM))
            .recheck()
            .decidedIn("matter-of-c-i-g-m-and-l-v-s-g")
            .leavesOut("Each agreement's own exceptions: asked as one question of a legal worker.")
            .build();

    private CooperativeAgreements() {}
}
