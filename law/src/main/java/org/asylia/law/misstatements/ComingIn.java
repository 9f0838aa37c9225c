package org.asylia.law.misstatements;

import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.law.facts.Lists.ARRIVALS;
import static org.asylia.law.facts.Lists.STAYS;

import java.util.List;
import org.asylia.law.facts.ArrivalFacts;
import org.asylia.law.facts.PersonFacts;
import org.asylia.law.facts.PresenceFacts;
import org.asylia.law.facts.TransitFacts;

/// How a person came in, which way, and where the person stands.
final class ComingIn {

    private static final Misstatement ILLEGAL_ENTRY = Misstatement.of(
                    3, "illegal-entry", "Coming in without papers bars asylum.")
            .bites(some(ARRIVALS, among(ArrivalFacts.MANNER, "without-inspection", "port-without-papers")))
            .concerns("asylum.apply.status-irrelevant", "entry.ewi", "asylum.rule.barred", "asylum.discretion")
            .since(
                    "1980-04-01",
                    "Anyone who is here may ask, no matter how they came in. A judge can still"
                            + " weigh it at the end.",
                    "INA 208(a)(1)")
            .since(
                    "2018-11-09",
                    "Anyone who is here may ask, no matter how they came in. A judge can still"
                            + " weigh it at the end. And some rules add a bar for some days at some borders.",
                    "INA 208(a)(1)",
                    "8 CFR 1208.13(c)")
            .since(
                    "2023-05-11",
                    "Anyone who is here may ask, no matter how they came in. A judge can still"
                            + " weigh it at the end. And some rules add a bar for some days at some borders.",
                    "INA 208(a)(1)",
                    "8 CFR 1208.33(a)")
            .build();

    private static final Misstatement TRANSIT = Misstatement.of(
                    22, "transit", "Passing through another country bars asylum.")
            .bites(any(
                    some(STAYS, says(TransitFacts.ON_THE_WAY)),
                    some(ARRIVALS, among(ArrivalFacts.PLACE, "southwest-land-border", "canada-land-border"))))
            .concerns(
                    "asylum.rule.clp",
                    "asylum.rule.transit-2019",
                    "asylum.bar.firm-resettlement",
                    "asylum.apply.bar.safe-third-country")
            .since(
                    "1997-04-01",
                    "Passing through is not settling there. It can count where a treaty with that"
                            + " country says so.",
                    "INA 208(a)(2)(A)",
                    "INA 208(b)(2)(A)(vi)")
            .until("2019-07-16")
            .since(
                    "2020-06-30",
                    "Passing through is not settling there. The rule of 2019 that said so is gone."
                            + " It can still count where a treaty with that country says so.",
                    "INA 208(a)(2)(A)",
                    "INA 208(b)(2)(A)(vi)")
            .since(
                    "2023-05-11",
                    "Passing through is not settling there. The rule of 2019 is gone. But a newer"
                            + " rule reaches many who cross from Mexico since 11 May 2023, and a treaty can"
                            + " send a person back to another country.",
                    "INA 208(a)(2)(A)",
                    "INA 208(b)(2)(A)(vi)",
                    "8 CFR 1208.33(a)")
            .since(
                    "2025-05-12",
                    "Passing through is not settling there. The rule of 2019 is gone. But a newer"
                            + " rule still reaches many who crossed from Mexico between 11 May 2023 and 11"
                            + " May 2025. And a treaty can send a person to another country.",
                    "INA 208(a)(2)(A)",
                    "INA 208(b)(2)(A)(vi)",
                    "8 CFR 1208.33(a)")
            .build();

    private static final Misstatement AT_THE_BRIDGE = Misstatement.of(
                    26, "at-the-bridge", "A person who waits on the border bridge may ask for asylum.")
            .bites(any(says(PresenceFacts.STOPPED_AT_LINE), not(says(PersonFacts.IN_UNITED_STATES))))
            .concerns("entry.arrives-in", "asylum.apply.presence")
            .since(
                    "2024-10-23",
                    "Courts do not agree. In the Ninth Circuit a person whom officers stopped at"
                            + " the line may ask. Elsewhere you must have crossed it.",
                    "INA 208(a)(1)",
                    "Al Otro Lado v. EOIR, No. 22-55988 (9th Cir. 2024)")
            .since(
                    "2026-06-25",
                    "You must have crossed the line and stand on United States soil. The Supreme"
                            + " Court said so in June 2026.",
                    "INA 208(a)(1)",
                    "Mullin v. Al Otro Lado, No. 25-5 (U.S. June 25, 2026)")
            .build();

    static final List<Misstatement> ALL = List.of(ILLEGAL_ENTRY, TRANSIT, AT_THE_BRIDGE);

    private ComingIn() {}
}
