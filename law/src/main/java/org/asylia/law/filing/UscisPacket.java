package org.asylia.law.filing;

import static org.asylia.engine.rule.Conditions.holds;

import org.asylia.engine.rule.Rule;

/// What goes to USCIS with the asylum form.
public final class UscisPacket {

    public static final Rule RULE = Forms.form(
                    "filing.uscis.packet",
                    "The packet for USCIS holds the whole form, signed, with identity papers, proof and translations.")
            .cites("USCIS, Form I-589, instructions", "8 CFR 208.3(a)")
            .since("1997-04-01", "From memory", holds("step.affirmative.file"))
            .notVerified()
            .leavesOut("Photos and copies: read the instructions on the day of filing.")
            .build();

    private UscisPacket() {}
}
