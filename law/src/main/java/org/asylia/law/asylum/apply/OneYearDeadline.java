package org.asylia.law.asylum.apply;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.layered;
import static org.asylia.engine.rule.Conditions.not;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Layer;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.FilingFacts;

/// Asylum must be asked for within one year after the last arrival, unless the delay is excused.
///
/// How the year is counted: [org.asylia.law.clocks.FilingYear]. The parts: [FiledInTime], [ChangedCircumstances],
/// [ExtraordinaryCircumstances], [ReasonablePeriod], [UnaccompaniedChild]. Withholding and torture protection have no
/// such limit.
public final class OneYearDeadline {

    private static final Condition EXCUSED = all(
            any(holds("asylum.bar.one-year.exception.changed"), holds("asylum.bar.one-year.exception.extraordinary")),
            holds("asylum.bar.one-year.reasonable-period"));

    public static final Rule ONE_YEAR = Rule.of(
                    "asylum.bar.one-year",
                    "The application comes more than one year after the last arrival, and the delay is not excused.")
            .kind(Kind.BAR)
            .cites("INA 208(a)(2)(B)", "8 USC 1158(a)(2)(B)", "INA 208(a)(2)(D)", "8 CFR 1208.4(a)(2)")
            .burden(
                    Burden.Party.APPLICANT,
                    Burden.Proof.CLEAR_AND_CONVINCING,
                    "Timely filing by clear and convincing"
                            + " evidence; an exception to the satisfaction of the adjudicator.")
            .selectedBy(FilingFacts.FILING)
            .before(Before.none("There was no time limit for applications filed before 1 April 1997."))
            .since(
                    "1997-04-01",
                    "INA 208(a)(2)(B), (D), (E) and 8 CFR 1208.4(a)(2) read",
                    layered(Layer.yes(
                            "filed after the year",
                            "8 USC 1158(a)(2)(B)",
                            not(holds("asylum.bar.one-year.filed-in-time")),
                            Layer.no(
                                    "unaccompanied child",
                                    "8 USC 1158(a)(2)(E)",
                                    holds("asylum.bar.one-year.exempt.uac")),
                            Layer.no(
                                    "changed or extraordinary circumstances, and filed within a reasonable period",
                                    "8 USC 1158(a)(2)(D)",
                                    EXCUSED))))
            .decidedIn("minasyan-v-mukasey", "matter-of-f-p-r", "matter-of-t-m-h-and-s-w-c")
            .leavesOut("Which of several circumstances the period is measured from: judged as a whole.")
            .build();

    private OneYearDeadline() {}
}
