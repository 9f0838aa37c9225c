package org.asylia.law.persecution;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.law.facts.FilingFacts.FILING;
import static org.asylia.law.facts.Lists.CLAIMS;
import static org.asylia.law.facts.RelocationFacts.AREA_NAMED;
import static org.asylia.law.facts.RelocationFacts.CONFLICT_ELSEWHERE;
import static org.asylia.law.facts.RelocationFacts.COUNTRYWIDE_REACH;
import static org.asylia.law.facts.RelocationFacts.FOUND_ELSEWHERE;
import static org.asylia.law.facts.RelocationFacts.HARDSHIP_ELSEWHERE;
import static org.asylia.law.facts.RelocationFacts.LIVED_ELSEWHERE_SAFELY;
import static org.asylia.law.facts.RelocationFacts.MUST_HIDE;
import static org.asylia.law.facts.RelocationFacts.SUPPORT_ELSEWHERE;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// Living in another part of the country instead: is it safe, is it reasonable, and who must prove it.
///
/// Two questions, always apart. Where the state is the persecutor or past persecution is shown, relocation is
/// presumed unreasonable until the government proves the contrary. The December 2020 rule would have turned that
/// round for private persecutors; it is enjoined, and it would reach only applications filed from 2021-01-11 on.
public final class Relocation {

    private static final Condition GOVERNMENT_MUST_PROVE =
            any(holds("refugee.persecution.actor.state"), holds("refugee.past-persecution"));

    /// Who bears the burden: a pure look-up.
    public static final Rule BURDEN = Rule.of(
                    "refugee.relocation.burden", "The government must prove that relocation would be reasonable.")
            .kind(Kind.BURDEN)
            .each(CLAIMS)
            .cites("8 CFR 1208.13(b)(3)(i)", "8 CFR 1208.13(b)(3)(ii)")
            .burden(new Burden(
                    Burden.Party.NOBODY,
                    Burden.Proof.LAW,
                    "No past persecution and a private persecutor: the applicant proves that relocation would not be"
                            + " reasonable. State persecutor or past persecution: the government, by a"
                            + " preponderance."))
            .selectedBy(FILING)
            .decidedIn("matter-of-m-z-m-r", "matter-of-d-i-m", "singh-v-whitaker", "addo-v-barr")
            .leavesOut("The contrary text of December 2020, enjoined: see asylum.rule.global-2020.")
            .since(
                    "2001-01-05",
                    "65 FR 76121; both sub-paragraphs read in a practitioner's article and a note on Sahni v. Bondi",
                    GOVERNMENT_MUST_PROVE)
            .since(
                    "2021-01-11",
                    "For applications filed from this day the 2020 text would apply, 85 FR 80274; enjoined by Pangea"
                            + " Legal Services (N.D. Cal., 8 Jan 2021), so the older text stands; doubt noted",
                    GOVERNMENT_MUST_PROVE)
            .recheck()
            .build();

    /// Some part of the country is safe from this harm.
    public static final Rule SAFE = Rule.of(
                    "refugee.relocation.safe",
                    "There is a part of the country where the person would be safe from this harm.")
            .kind(Kind.ELEMENT)
            .each(CLAIMS)
            .cites(
                    "8 CFR 1208.13(b)(1)(i)(B)",
                    "8 CFR 1208.13(b)(2)(ii)",
                    "Matter of M-Z-M-R-, 26 I&N Dec. 28 (BIA 2012)")
            .burden(Burden.NONE.noting("Whoever bears it under refugee.relocation.burden."))
            .decidedIn("matter-of-m-z-m-r")
            .since(
                    "1985-03-01",
                    "Matter of Acosta: danger must be country-wide; from memory. Substantially better conditions since"
                            + " M-Z-M-R-, headnotes read",
                    judged(Judgment.of(
                                    "refugee.relocation.safe",
                                    "Is there a part of the country with substantially better conditions, safe from"
                                            + " this harm?",
                                    forIt("The person lived elsewhere without harm", says(LIVED_ELSEWHERE_SAFELY)),
                                    against("They found the person elsewhere", says(FOUND_ELSEWHERE)),
                                    against("They can reach the person anywhere", says(COUNTRYWIDE_REACH)),
                                    against("Safety would mean hiding", says(MUST_HIDE)),
                                    against(
                                            "The state itself is the persecutor",
                                            holds("refugee.persecution.actor.state")))
                            .decidedIn(
                                    "matter-of-m-z-m-r",
                                    "matter-of-c-a-l",
                                    "matter-of-r-1992",
                                    "melkonian-v-ashcroft",
                                    "singh-v-whitaker")))
            .build();

    private static final Judgment EXPECTED = Judgment.of(
                    "refugee.relocation.reasonable",
                    "In all the circumstances, would it be reasonable to expect the person to live there?",
                    forIt("There is family, a friend or work to rely on", says(SUPPORT_ELSEWHERE)),
                    forIt("The person lived elsewhere without harm", says(LIVED_ELSEWHERE_SAFELY)),
                    against("Age, health, sex, children or language make it very hard", says(HARDSHIP_ELSEWHERE)),
                    against("There is fighting or other serious danger", says(CONFLICT_ELSEWHERE)),
                    against("There is nobody and nothing to rely on", not(says(SUPPORT_ELSEWHERE))),
                    against("Safety would mean hiding", says(MUST_HIDE)))
            .decidedIn(
                    "matter-of-m-z-m-r", "afriyie-v-holder", "singh-v-whitaker", "addo-v-barr", "juan-antonio-v-barr");

    /// To live there can be expected of the person.
    public static final Rule REASONABLE = Rule.of(
                    "refugee.relocation.reasonable",
                    "In all the circumstances it would be reasonable to expect the person to live there.")
            .kind(Kind.ELEMENT)
            .each(CLAIMS)
            .cites("8 CFR 1208.13(b)(3)", "Matter of M-Z-M-R-, 26 I&N Dec. 28 (BIA 2012)")
            .burden(Burden.NONE.noting("Whoever bears it under refugee.relocation.burden."))
            .before(Before.met("Before 2001 the regulation did not ask whether relocation was reasonable."))
            .decidedIn("matter-of-m-z-m-r")
            .since(
                    "2001-01-05",
                    "8 CFR 1208.13(b)(3), 65 FR 76121; headnotes of M-Z-M-R- read",
                    new Condition.Leans(
                            judged(EXPECTED),
                            holds("refugee.relocation.burden"),
                            false,
                            "The state is the persecutor or past persecution is shown, so relocation is presumed"
                                    + " unreasonable.",
                            Burden.GOVERNMENT))
            .build();

    private static final Condition SAFE_AND_REASONABLE =
            all(holds("refugee.relocation.safe"), holds("refugee.relocation.reasonable"));

    /// Second rebuttal of the presumption.
    public static final Rule REBUTTAL = Rule.of(
                    "refugee.past.rebuttal.relocation",
                    "The person could avoid future persecution by living elsewhere there, and that is reasonable.")
            .kind(Kind.EXCEPTION)
            .each(CLAIMS)
            .cites("8 CFR 1208.13(b)(1)(i)(B)", "8 CFR 1208.13(b)(1)(ii)", "8 CFR 1208.13(b)(3)")
            .burden(Burden.GOVERNMENT)
            .before(Before.none("Before 2001 the presumption was rebutted by changed conditions only."))
            .decidedIn("matter-of-m-z-m-r", "singh-v-whitaker", "addo-v-barr")
            .since(
                    "2001-01-05",
                    "65 FR 76121; headnotes of M-Z-M-R- and a First Circuit quotation read; that an area must be"
                            + " named, Singh v. Whitaker",
                    all(says(AREA_NAMED), SAFE_AND_REASONABLE))
            .build();

    /// Relocation defeats a fear of the future that does not rest on past persecution.
    public static final Rule DEFEATS_FEAR = Rule.of(
                    "refugee.wff.relocation",
                    "The feared harm could be avoided by living elsewhere in the country, and that is reasonable.")
            .kind(Kind.EXCEPTION)
            .each(CLAIMS)
            .cites("8 CFR 1208.13(b)(2)(ii)", "8 CFR 1208.13(b)(3)")
            .burden(Burden.APPLICANT.noting("The government bears it where refugee.relocation.burden says so."))
            .decidedIn("matter-of-acosta", "matter-of-c-a-l", "matter-of-r-1992", "melkonian-v-ashcroft")
            .since("1985-03-01", "Matter of Acosta: the danger must be country-wide; from memory", SAFE_AND_REASONABLE)
            .since(
                    "2001-01-05",
                    "8 CFR 1208.13(b)(2)(ii), 65 FR 76121; paragraph itself from memory",
                    SAFE_AND_REASONABLE)
            .build();

    private Relocation() {}
}
