package org.asylia.law.procedure;

import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.contested;
import static org.asylia.engine.rule.Conditions.says;

import java.util.Set;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.PersonFacts;
import org.asylia.law.facts.PresenceFacts;

/// Who has arrived in the United States: only a person who crossed the line, as the Supreme Court read it in 2026.
///
/// From October 2024 until then the Ninth Circuit also counted people whom officers stopped at the line.
public final class ArrivesIn {

    private static final Condition INSIDE = says(PersonFacts.IN_UNITED_STATES);

    public static final Rule ARRIVES_IN = Rule.of(
                    "entry.arrives-in",
                    "The person is on United States soil, not stopped on the other side of the line.")
            .cites("INA 208(a)(1)", "INA 235(a)(1)", "Mullin v. Al Otro Lado, No. 25-5 (U.S. June 25, 2026)")
            .burden(Burden.APPLICANT)
            .since("1997-04-01", "INA 208(a)(1) read; agency practice until 2024", INSIDE)
            .since(
                    "2024-10-23",
                    "Al Otro Lado v. EOIR (9th Cir. 23 October 2024): case page read",
                    contested(
                            "entry.arrives-in.stopped-at-line",
                            "Has a person arrived whom officers stop before the line?",
                            Reading.in(
                                    Set.of("9"),
                                    "stopped-counts",
                                    "Ninth Circuit: a person stopped by officers at the border has arrived.",
                                    "Al Otro Lado v. EOIR, No. 22-55988 (9th Cir. 2024)",
                                    any(INSIDE, says(PresenceFacts.STOPPED_AT_LINE))),
                            Reading.elsewhere(
                                    "must-cross",
                                    "Only a person who crossed the line has arrived.",
                                    "Sale v. Haitian Centers Council, 509 U.S. 155 (1993)",
                                    INSIDE)))
            .since("2026-06-25", "Mullin v. Al Otro Lado: accounts of the ruling read", INSIDE)
            .decidedIn("mullin-v-al-otro-lado", "sale-v-haitian-centers-council")
            .build();

    private ArrivesIn() {}
}
