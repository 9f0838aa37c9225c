package org.asylia.law.asylum.apply;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.LatenessFacts;

/// A change that materially affects the claim excuses a late application.
///
/// The list in the regulation is not closed: changes in the country, in the person's own life, in United States law,
/// and losing a place in a family member's case. When the application must follow: [ReasonablePeriod].
public final class ChangedCircumstances {

    private static final Condition SOMETHING_CHANGED = any(
            says(LatenessFacts.COUNTRY_CHANGED),
            says(LatenessFacts.PERSON_CHANGED),
            says(LatenessFacts.LAW_CHANGED),
            says(LatenessFacts.LOST_DEPENDENCY));

    private static final Judgment MATERIAL = Judgment.of(
                    "asylum.bar.one-year.exception.changed",
                    "Did circumstances change that materially affect whether the person qualifies for asylum?",
                    forIt("something changed in the country", says(LatenessFacts.COUNTRY_CHANGED)),
                    forIt("something changed in the person's own life", says(LatenessFacts.PERSON_CHANGED)),
                    forIt("United States law changed", says(LatenessFacts.LAW_CHANGED)),
                    forIt("the place in a family member's case was lost", says(LatenessFacts.LOST_DEPENDENCY)),
                    against("the danger was much the same before", says(LatenessFacts.SAME_DANGER)))
            .decidedIn(
                    "matter-of-d-g-c",
                    "fakhry-v-mukasey",
                    "ramadan-v-gonzales",
                    "salgado-sosa-v-sessions",
                    "ordonez-azmen-v-barr",
                    "zaldana-menijar-v-lynch");

    public static final Rule CHANGED_CIRCUMSTANCES = Rule.of(
                    "asylum.bar.one-year.exception.changed",
                    "Circumstances changed that materially affect whether the person qualifies for asylum.")
            .kind(Kind.EXCEPTION)
            .cites("INA 208(a)(2)(D)", "8 USC 1158(a)(2)(D)", "8 CFR 1208.4(a)(4)(i)")
            .burden(Burden.Party.APPLICANT, Burden.Proof.TO_SATISFACTION, "")
            .selectedBy(FilingFacts.FILING)
            .before(Before.none("There was no time limit to be excused from before 1 April 1997."))
            .since(
                    "1997-04-01",
                    "INA 208(a)(2)(D) and two practice pages with the list read; paragraph letters from memory",
                    all(SOMETHING_CHANGED, judged(MATERIAL)))
            .decidedIn("matter-of-d-g-c", "matter-of-t-m-h-and-s-w-c", "fakhry-v-mukasey", "ramadan-v-gonzales")
            .build();

    private ChangedCircumstances() {}
}
