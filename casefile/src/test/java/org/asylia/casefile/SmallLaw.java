package org.asylia.casefile;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.contested;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.no;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.engine.rule.Conditions.yes;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.time.Holidays;

/// A law with a fact of every type, lists in lists, judgments at two levels and a contested point.
final class SmallLaw {

    static final ItemList ARRIVALS = ItemList.of("arrivals", "arrival", "When did you come?", "Are these all?");
    static final ItemList COUNTRIES = ItemList.of("countries", "country", "Which countries?", "Are these all?");
    static final ItemList CLAIMS = ItemList.within(COUNTRIES, "claims", "claim", "Who would harm you?", "All?");
    static final ItemList HARMS = ItemList.within(CLAIMS, "harms", "harm", "What happened?", "Is that all?");

    static final Fact PRESENT = Fact.yesNo("person.in-united-states")
            .asks("Are you in the United States now?")
            .because("Only a person who is here can ask.");
    static final Fact BIRTH_DATE = Fact.day("person.birth-date").asks("When were you born?");
    static final Fact CHILDREN =
            Fact.number("person.children", "children", 0, 30).asks("How many children?");
    static final Fact DETAINED = Fact.choice("person.detained", "no=not detained", "dhs=by DHS", "prison=in prison");
    static final Fact FILED = Fact.yesNo("application.filed").asks("Have you filed?");
    static final Fact FILING_DATE = Fact.day("application.filing-date").asks("When was it received?");
    static final Fact ARRIVAL_DATE = Fact.day("arrival.date").of(ARRIVALS).asks("When did you come in?");
    static final Fact COUNTRY = Fact.country("country.code").of(COUNTRIES).asks("Which country?");
    static final Fact FEARS = Fact.yesNo("claim.fears-return").of(CLAIMS).asks("Are you afraid?");
    static final Fact SUMMARY = Fact.words("claim.summary").of(CLAIMS).asks("What do you fear?");
    static final Fact HARM_DATE = Fact.day("harm.date").of(HARMS).asks("When was it?");

    static final RuleSet LAW = new RuleSet(
            List.of(
                    Rule.of("small.severe", "Some harm is severe.")
                            .each(CLAIMS)
                            .cites("none")
                            .undated(
                                    "invented",
                                    all(says(FEARS), judged(Judgment.of("small.severity", "Is it severe?"))))
                            .build(),
                    Rule.of("small.credible", "The person is believed.")
                            .cites("none")
                            .undated("invented", judged(Judgment.of("small.credibility", "Is the person believed?")))
                            .build(),
                    Rule.of("small.lasting", "A judgment asked of claims here and of harms there.")
                            .each(CLAIMS)
                            .cites("none")
                            .undated("invented", any(lasting(), some(HARMS, lasting())))
                            .build(),
                    Rule.of("small.point", "A point on which readings differ.")
                            .cites("none")
                            .undated(
                                    "invented",
                                    contested(
                                            "small.split",
                                            "Which reading?",
                                            Reading.elsewhere("wide", "the wide reading", "invented", yes("wide")),
                                            Reading.elsewhere("narrow", "the narrow one", "invented", no("narrow"))))
                            .build()),
            List.of(
                    PRESENT,
                    BIRTH_DATE,
                    CHILDREN,
                    DETAINED,
                    FILED,
                    FILING_DATE,
                    ARRIVAL_DATE,
                    COUNTRY,
                    FEARS,
                    SUMMARY,
                    HARM_DATE),
            Holidays.NONE,
            LocalDate.of(2026, 10, 7));

    static final CaseFileReader READER = new CaseFileReader(LAW);

    /// A valid file that uses every part of the format.
    static final String EVERYTHING = """
            {
              "asylia": "case/1",
              "title": "A phone call",
              "note": "Called from a shelter;\\nwill call again. \u00e1\u00e9\u00f1 \\u4f60 \\"quoted\\" \\\\ \\t",
              "frame": {"asOf": "2026-11-22", "circuit": "9", "review": false, "readings": {"small.split": "wide"}},
              "sources": {
                "i589": {"kind": "form", "title": "Form I-589", "date": "2026-03-01", "language": "es", \
            "interpreter": "yes", "readBack": "no", "note": "filled by a friend"},
                "cfi": {"kind": "interview", "date": "2024-spring"},
                "empty": {}
              },
              "person.in-united-states": true,
              "person.children": 2,
              "person.detained": {"value": "dhs", "source": "cfi"},
              "application.filed": {"value": true, "source": "i589", "note": "receipt seen"},
              "application.filing-date": "2026-03-02",
              "person.birth-date": {"value": "1990-05", "said": "Khordad 1369", "calendar": "persian", "source": "i589"},
              "arrivals": {"complete": true, "entries": {
                "1": {"arrival.date": "2024-05-10"},
                "2": {"arrival.date": "before 2024-01-01"},
                "10": {"arrival.date": {"unknown": "does-not-know", "source": "cfi", "note": "long ago"}}
              }},
              "countries": {"complete": false, "entries": {
                "VE": {
                  "country.code": "VE",
                  "claims": {"complete": false, "entries": {
                    "gang": {
                      "claim.fears-return": {
                        "statements": [
                          {"value": true, "source": "i589"},
                          {"value": false, "source": "cfi", "note": "misunderstood"},
                          {"unknown": "prefers-not-to-say"}
                        ],
                        "resolved": {"value": true, "note": "the interpreter erred", "by": "A. Lawyer"}
                      },
                      "claim.summary": "they said they would come back",
                      "harms": {"complete": true, "entries": {
                        "one": {"harm.date": "2023-winter"},
                        "two": {"harm.date": {"statements": [{"value": "2023-03-01/2023-05-31", "said": "around Easter"}]}}
                      }}
                    },
                    "police": {}
                  }}
                },
                "none": {"country.code": "XX", "claims": {"complete": true}}
              }},
              "assessments": [
                {"judgment": "small.severity", "about": "countries[VE].claims[gang]", "answer": "yes", "reason": "shot", \
            "by": "A. Lawyer", "on": "2026-05-01"},
                {"judgment": "small.credibility", "answer": "no", "reason": "to be seen"},
                {"judgment": "small.lasting", "about": "countries[VE].claims[gang].harms[one]", "answer": "yes", \
            "reason": "scar"}
              ]
            }
            """;

    private SmallLaw() {}

    private static org.asylia.engine.rule.Condition lasting() {
        return judged(Judgment.of("small.lasting", "Does it last?"));
    }

    static CaseFile read(String json) {
        return READER.read("test.json", json.getBytes(StandardCharsets.UTF_8));
    }

    /// A file with the given members and the form stated.
    static CaseFile with(String members) {
        return read("{\"asylia\": \"case/1\", " + members + "}");
    }
}
