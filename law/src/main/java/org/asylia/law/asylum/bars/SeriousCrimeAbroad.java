package org.asylia.law.asylum.bars;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.no;
import static org.asylia.engine.rule.Conditions.notEncoded;

import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.crimes.BarBurden;

/// A serious non-political crime abroad before arrival bars asylum.
///
/// How it is judged: [org.asylia.law.crimes.SeriousNonpoliticalCrime].
public final class SeriousCrimeAbroad {

    public static final Rule RULE = Rule.of(
                    "asylum.bar.snpc",
                    "There are serious reasons to believe that a serious non-political crime abroad bars asylum.")
            .kind(Kind.BAR)
            .cites("INA 208(b)(2)(A)(iii)", "8 USC 1158(b)(2)(A)(iii)", "INS v. Aguirre-Aguirre, 526 U.S. 415 (1999)")
            .since(
                    "1980-04-01",
                    "Former 8 CFR 208.8(f)(1)(v) (June 1980), from memory",
                    all(
                            holds("crimes.serious-nonpolitical-crime"),
                            notEncoded(
                                    "the bar of former 8 CFR 208.8(f)(1)(v)",
                                    "whether it bound immigration judges, or was weighed in discretion, was not verified")))
            .since(
                    "1990-10-01",
                    "Former 8 CFR 208.14(c), and 8 CFR 1208.13(c)(2)(i) for applications filed before 1 April 1997, name"
                            + " other bars but not this one; from memory and from a copy that shows part of the list",
                    no("from 1 October 1990 to 31 March 1997 such a crime was weighed in discretion only"))
            .since(
                    "1997-04-01",
                    "INA 208(b)(2)(A)(iii), for applications filed from that day; statute read",
                    holds("crimes.serious-nonpolitical-crime"))
            .burden(BarBurden.ONCE_INDICATED)
            .decidedIn("ins-v-aguirre-aguirre", "matter-of-e-a", "matter-of-w-e-r-b", "morgan-v-garland")
            .leavesOut("Applications filed before 1 April 1997 and still open: the day asked for picks the text here.")
            .build();

    private SeriousCrimeAbroad() {}
}
