package org.asylia.law.stage;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.law.facts.UscisFacts.INTERVIEW;
import static org.asylia.law.facts.UscisFacts.NOID_ANSWERED;
import static org.asylia.law.facts.UscisFacts.STAGE;

import java.util.List;
import org.asylia.engine.rule.Condition;
import org.asylia.law.affirmative.AtUscis;

/// Before anything is filed, and at USCIS until it grants, refuses, refers or closes.
final class StatesAtUscis {

    private static final Condition ON_ITS_WAY = all(AtUscis.SENT, among(STAGE, "sent"));

    static final State INTAKE = State.of("state.intake", "Nothing is on file yet, or what was sent was not taken.")
            .turn(Actor.USCIS, "send a receipt for the form that was mailed, or send it back", ON_ITS_WAY)
            .turn(Actor.APPLICANT, "file Form I-589, within one year of arrival", not(ON_ITS_WAY))
            .fromMemory("8 CFR 208.4(b)")
            .cites("INA 208(a)(1)", "8 CFR 208.4(b)");

    static final State OUTSIDE = State.of(
                    "state.outside", "The person is outside the United States, and nothing is open.")
            .turn(Actor.NOBODY, "asylum cannot be asked for from abroad")
            .beyondTable("A case file can say that the person has left; the ways here are for people who are here.")
            .endsCiting("INA 208(a)(1)");

    static final State NTA_SERVED = State.of(
                    "state.nta-served", "A Notice to Appear was served, and is not yet filed with a court.")
            .turn(Actor.DHS, "file the Notice to Appear with a court")
            .turn(Actor.APPLICANT, "until then Form I-589 still goes to USCIS")
            .fromMemory("INA 239(a)(1)", "8 CFR 1003.14(a)")
            .cites("INA 239(a)(1)", "8 CFR 1003.14(a)");

    static final State FILED = State.of("state.filed-uscis", "USCIS has the form, and has set no interview day.")
            .turn(Actor.USCIS, "take fingerprints and set the interview day")
            .fromMemory("8 CFR 208.9(a)")
            .cites("8 CFR 208.9(a)");

    static final State INTERVIEW_SET = State.of("state.interview-set", "The interview day is set, or must be set anew.")
            .turn(
                    Actor.APPLICANT,
                    "come to the interview, with an interpreter if one is needed",
                    among(INTERVIEW, "set"))
            .turn(Actor.USCIS, "set a new day", among(INTERVIEW, "moved"))
            .turn(
                    Actor.APPLICANT,
                    "ask for a new day at once, and show the reason",
                    among(INTERVIEW, "missed", "no-interpreter"))
            .fromMemory("8 CFR 208.9(b)")
            .cites("8 CFR 208.9(b)", "8 CFR 208.10");

    static final State INTERVIEWED = State.of("state.interviewed", "The interview was held, and USCIS has not decided.")
            .turn(Actor.USCIS, "decide")
            .fromMemory("8 CFR 208.14(b)", "8 CFR 208.14(c)")
            .cites("8 CFR 208.14(b)", "8 CFR 208.14(c)");

    static final State RECOMMENDED = State.of(
                    "state.recommended", "USCIS recommends approval, and some checks are still to come.")
            .turn(Actor.USCIS, "end the checks and grant")
            .fromMemory("8 CFR 208.14(b)")
            .cites("8 CFR 208.14(b)", "8 CFR 208.7(a)");

    static final State NOID = State.of("state.noid", "USCIS intends to deny, and has not denied.")
            .turn(Actor.APPLICANT, "answer by the day in the letter", not(says(NOID_ANSWERED)))
            .turn(Actor.USCIS, "decide on the answer", says(NOID_ANSWERED))
            .fromMemory("8 CFR 103.2(b)(8)")
            .cites("8 CFR 103.2(b)(8)");

    static final State REFERRED = State.of(
                    "state.referred", "USCIS sent the case on to a judge, and no court has it yet.")
            .turn(Actor.DHS, "file the Notice to Appear with a court")
            .cites("8 CFR 208.14(c)(1)");

    static final State REJECTED = State.of(
                    "state.rejected-aaf", "USCIS rejected the waiting form, because the yearly fee was not paid.")
            .turn(Actor.APPLICANT, "pay at once and get advice; the courts have stayed such rejections for a time")
            .turn(Actor.DHS, "may serve a Notice to Appear on a person without status")
            .fromMemory("Pub. L. 119-21, sec. 100009")
            .cites("Pub. L. 119-21, sec. 100009", "8 CFR 208.7(a)(1)");

    static final State CLOSED = State.of("state.closed-uscis", "USCIS closed the case without deciding it.")
            .turn(
                    Actor.APPLICANT,
                    "ask USCIS to take it up again, and show why the interview was missed",
                    among(STAGE, "closed", "waiting"))
            .turn(Actor.APPLICANT, "file again only with advice: the clock and the year run", among(STAGE, "withdrawn"))
            .turn(Actor.DHS, "may serve a Notice to Appear on a person without status")
            .fromMemory("8 CFR 103.2(b)(6)")
            .cites("8 CFR 208.10", "8 CFR 103.2(b)(6)");

    static final State DENIED = State.of("state.denied-uscis", "USCIS denied the claim of a person who held status.")
            .turn(Actor.APPLICANT, "keep the status; there is no appeal, but a judge would hear the claim anew")
            .turn(Actor.DHS, "may serve a Notice to Appear once the status ends")
            .fromMemory("8 CFR 208.14(c)(2)", "8 CFR 208.14(c)(3)")
            .cites("8 CFR 208.14(c)(2)", "8 CFR 208.14(c)(3)");

    static final List<State> ALL = List.of(
            INTAKE,
            OUTSIDE,
            NTA_SERVED,
            FILED,
            INTERVIEW_SET,
            INTERVIEWED,
            RECOMMENDED,
            NOID,
            REFERRED,
            REJECTED,
            CLOSED,
            DENIED);

    private StatesAtUscis() {}
}
