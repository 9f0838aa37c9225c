package org.asylia.law.misstatements;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.law.facts.Lists.GROUPS;

import java.util.List;
import org.asylia.law.facts.ClaimFacts;
import org.asylia.law.facts.GroupFacts;
import org.asylia.law.facts.NexusFacts;

/// Groups that are said never to count, or always.
final class GroupsAndGangs {

    private static final String CASE_BY_CASE =
            "It depends on the case. A family can be such a group, if you are harmed for"
                    + " the tie itself and not only for money or the like.";

    private static final String MOST_DO_NOT =
            "It depends on the case. The Attorney General says that most small families are"
                    + " not. Some courts of appeals say that a family tie is enough.";

    private static final String GANG = "It can count. The gang must harm you for a reason that the law protects, and"
            + " the state must be unable or unwilling to stop it. If there is no such reason,"
            + " look at torture protection.";

    private static final String STRICT =
            " The Attorney General is strict about what the state failed to do, and some courts are less so.";

    private static final Misstatement DOMESTIC_VIOLENCE = Misstatement.of(
                    12, "domestic-violence", "Claims of women, and of violence at home, are banned.")
            .bites(Somewhere.group(among(GroupFacts.KIND, "relationship", "sex", "sex-and-more")))
            .concerns("refugee.psg.domestic-violence", "refugee.psg.sex-alone", "refugee.psg.cognizable")
            .since(
                    "2014-08-26",
                    "They are not. A decision of 2014 accepts such a group. Each case needs its own proof.",
                    "Matter of A-R-C-G-, 26 I&N Dec. 388 (BIA 2014)")
            .since(
                    "2018-06-11",
                    "They are harder since 2018, but not banned. Each case needs its own proof."
                            + " Some courts read the new decision narrowly. Other reasons, and torture"
                            + " protection, stay open.",
                    "Matter of A-B-, 27 I&N Dec. 316 (A.G. 2018)")
            .since(
                    "2021-06-16",
                    "They are not. The decision of 2018 is gone, and the one of 2014 stands again."
                            + " Each case needs its own proof.",
                    "Matter of A-B-, 28 I&N Dec. 307 (A.G. 2021)",
                    "Matter of A-R-C-G-, 26 I&N Dec. 388 (BIA 2014)")
            .since(
                    "2025-07-18",
                    "They are not. But a group of women of one country, and nothing more, is now"
                            + " too wide. Name a narrower group.",
                    "Matter of K-E-S-G-, 29 I&N Dec. 145 (BIA 2025)")
            .since(
                    "2025-09-02",
                    "They are harder since 2025, but not banned. Name a narrow group, and look at"
                            + " other reasons and at torture protection too. Courts of appeals differ.",
                    "Matter of K-E-S-G-, 29 I&N Dec. 145 (BIA 2025)",
                    "Matter of S-S-F-M-, 29 I&N Dec. 207 (A.G. 2025)")
            .build();

    private static final Misstatement FAMILY = Misstatement.of(
                    13, "family", "A family is never a group that counts. Or: it always is.")
            .bites(Somewhere.group(among(GroupFacts.KIND, "family")))
            .concerns("refugee.psg.family", "refugee.nexus.family-means-or-end", "refugee.psg.cognizable")
            .since("2017-05-24", CASE_BY_CASE, "Matter of L-E-A-, 27 I&N Dec. 40 (BIA 2017)")
            .since("2019-07-29", MOST_DO_NOT, "Matter of L-E-A-, 27 I&N Dec. 581 (A.G. 2019)")
            .since(
                    "2021-06-16",
                    CASE_BY_CASE,
                    "Matter of L-E-A-, 28 I&N Dec. 304 (A.G. 2021)",
                    "Matter of L-E-A-, 27 I&N Dec. 40 (BIA 2017)")
            .since(
                    "2025-09-02",
                    MOST_DO_NOT,
                    "Matter of L-E-A-, 27 I&N Dec. 581 (A.G. 2019)",
                    "Matter of R-E-R-M- & J-D-R-M-, 29 I&N Dec. 202 (A.G. 2025)")
            .build();

    private static final Misstatement GANGS = Misstatement.of(14, "gangs", "Harm by gangs never counts.")
            .bites(Somewhere.claim(all(
                    among(ClaimFacts.PERSECUTOR, "private"),
                    any(
                            says(NexusFacts.MONEY),
                            says(NexusFacts.RECRUITS),
                            some(GROUPS, among(GroupFacts.KIND, "gang", "resists-gang", "witness"))))))
            .concerns(
                    "refugee.actor",
                    "refugee.nexus.crime",
                    "refugee.persecution.actor.unable-unwilling",
                    "cat.torture.acquiescence")
            .since("1999-03-22", GANG, "INA 101(a)(42)(A)", "8 CFR 1208.18(a)(7)")
            .since("2018-06-11", GANG + STRICT, "Matter of A-B-, 27 I&N Dec. 316 (A.G. 2018)", "8 CFR 1208.18(a)(7)")
            .since("2021-06-16", GANG, "INA 101(a)(42)(A)", "8 CFR 1208.18(a)(7)")
            .since(
                    "2025-09-02",
                    GANG + STRICT,
                    "Matter of A-B-, 28 I&N Dec. 199 (A.G. 2021)",
                    "Matter of S-S-F-M-, 29 I&N Dec. 207 (A.G. 2025)",
                    "8 CFR 1208.18(a)(7)")
            .build();

    static final List<Misstatement> ALL = List.of(DOMESTIC_VIOLENCE, FAMILY, GANGS);

    private GroupsAndGangs() {}
}
