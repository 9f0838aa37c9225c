package org.asylia.law.filing;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;

import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.PaperFacts;

/// Translations, for every office; and proof of service, for the courts and the Board.
public final class Papers {

    private static final Condition FILING_NOW = among(PaperFacts.KIND, "form", "motion", "appeal", "evidence");

    public static final Rule TRANSLATION = Forms.form(
                    "filing.packet.translation",
                    "A paper needs an English translation, or a certificate of interpretation, or it does not count.")
            .kind(Kind.DUTY)
            .cites("8 CFR 1003.33", "8 CFR 103.2(b)(3)", "EOIR Policy Manual, pt. II, ch. 3.3(a)")
            .since(
                    "1994-01-13",
                    "8 CFR 1003.33 and chapter 3.3(a) read",
                    all(FILING_NOW, says(PaperFacts.OTHER_LANGUAGE)))
            .leavesOut("The certificate: typed, signed, competent, true and accurate, with address and phone.")
            .build();

    public static final Rule SERVICE = Forms.form(
                    "filing.packet.service",
                    "The filing must show how, when and on whom it was served, or it is not considered.")
            .kind(Kind.DUTY)
            .cites("8 CFR 1003.32(a)")
            .since(
                    "1987-01-29",
                    "8 CFR 1003.32(a) read; both sides by computer from memory",
                    all(
                            FILING_NOW,
                            any(Pending.BEFORE_COURT, Pending.BEFORE_BOARD),
                            not(says(PaperFacts.BOTH_ELECTRONIC))))
            .leavesOut("Papers served on the record in a hearing.")
            .build();

    private Papers() {}
}
