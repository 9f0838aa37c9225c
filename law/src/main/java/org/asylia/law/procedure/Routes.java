package org.asylia.law.procedure;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;

import java.util.ArrayList;
import java.util.List;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.AgreementFacts;

/// The one route a case takes today: who decides, in a fixed order of questions.
///
/// The first question answered yes decides; while one is unknown, every later route stays open. So each route is its
/// own condition, and none of the earlier ones. Whether an agreement sends the claim to another country is asked
/// before any of them and changes no route: [#THIRD_COUNTRY].
public final class Routes {

    private static final String SINCE = "1980-06-01";

    private static final Condition ORDER_BY_OFFICER =
            any(holds("asylum.apply.bar.reinstatement"), holds("asylum.apply.bar.admin-removal"));
    private static final Condition ASYLUM_ONLY_CASE = holds("forum.eoir.asylum-only");
    private static final Condition CHILD_ALONE = holds("forum.uscis.uac");
    private static final Condition FEAR_INTERVIEW =
            any(holds("entry.expedited-removal"), holds("asylum.apply.bar.stowaway"));
    private static final Condition COURT_CASE = holds("forum.eoir.defensive");
    private static final Condition FINAL_ORDER = holds("forum.motion-only");

    public static final Rule REASONABLE_FEAR = route(
            "route.reasonable-fear",
            "The case is at a reasonable-fear interview, after a reinstated or officer's order.",
            "8 CFR 1208.31(a)",
            all(ORDER_BY_OFFICER, not(holds("forum.eoir.withholding-only"))));

    public static final Rule WITHHOLDING_ONLY = route(
            "route.withholding-only",
            "The case is in withholding-only proceedings before a judge.",
            "8 CFR 1208.2(c)(2)",
            holds("forum.eoir.withholding-only"));

    public static final Rule ASYLUM_ONLY = route(
            "route.asylum-only",
            "The case is in asylum-only proceedings before a judge.",
            "8 CFR 1208.2(c)(1)",
            ASYLUM_ONLY_CASE,
            ORDER_BY_OFFICER);

    public static final Rule AFFIRMATIVE_CHILD = route(
            "route.affirmative-uac",
            "The case of an unaccompanied child is with USCIS first, also while a court case is open.",
            "INA 208(b)(3)(C)",
            CHILD_ALONE,
            ORDER_BY_OFFICER,
            ASYLUM_ONLY_CASE);

    public static final Rule MERITS_INTERVIEW = route(
            "route.merits-interview",
            "The case is at an asylum merits interview with USCIS, after a positive fear finding.",
            "8 CFR 208.9(a)(1)",
            holds("forum.uscis.asylum-merits-interview"),
            ORDER_BY_OFFICER,
            ASYLUM_ONLY_CASE,
            CHILD_ALONE);

    public static final Rule CREDIBLE_FEAR = route(
            "route.credible-fear",
            "The case is at a credible-fear interview, in expedited removal or as a stowaway.",
            "INA 235(b)(1)(A)(ii)",
            FEAR_INTERVIEW,
            ORDER_BY_OFFICER,
            ASYLUM_ONLY_CASE,
            CHILD_ALONE,
            holds("forum.uscis.asylum-merits-interview"));

    public static final Rule DEFENSIVE = route(
            "route.defensive",
            "The case is in removal proceedings before a judge.",
            "8 CFR 1208.2(b)",
            COURT_CASE,
            ORDER_BY_OFFICER,
            ASYLUM_ONLY_CASE,
            CHILD_ALONE,
            FEAR_INTERVIEW);

    public static final Rule MOTION = route(
            "route.motion",
            "The case is closed by a final order, and a motion to reopen comes first.",
            "8 CFR 1003.23(b)",
            FINAL_ORDER,
            ORDER_BY_OFFICER,
            ASYLUM_ONLY_CASE,
            CHILD_ALONE,
            FEAR_INTERVIEW,
            COURT_CASE);

    public static final Rule AFFIRMATIVE = route(
            "route.affirmative",
            "The case is with USCIS: the person is here and in no proceedings.",
            "8 CFR 208.2(a)",
            holds("forum.uscis.affirmative"),
            ORDER_BY_OFFICER,
            ASYLUM_ONLY_CASE,
            CHILD_ALONE,
            FEAR_INTERVIEW,
            COURT_CASE,
            FINAL_ORDER);

    /// The threshold question, before and beside the route.
    public static final Rule THIRD_COUNTRY = route(
            "route.third-country",
            "Before anything else a judge or officer decides whether another country hears the claim.",
            "8 CFR 1240.11(h)",
            any(says(AgreementFacts.INVOKED), holds("asylum.apply.stc.canada")));

    /// Whether a judge can order withholding or torture protection today.
    public static final Rule COURT = route(
            "route.court",
            "The person is in proceedings before a judge who can order withholding and torture protection.",
            "8 CFR 1208.16(a)",
            any(
                    holds("route.defensive"),
                    holds("route.asylum-only"),
                    holds("route.withholding-only"),
                    all(holds("route.affirmative-uac"), COURT_CASE)));

    public static final List<Rule> RULES = List.of(
            THIRD_COUNTRY,
            REASONABLE_FEAR,
            WITHHOLDING_ONLY,
            ASYLUM_ONLY,
            AFFIRMATIVE_CHILD,
            MERITS_INTERVIEW,
            CREDIBLE_FEAR,
            DEFENSIVE,
            MOTION,
            AFFIRMATIVE,
            COURT);

    private Routes() {}

    private static Rule route(String id, String title, String citation, Condition own, Condition... earlier) {
        var parts = new ArrayList<Condition>();
        parts.add(own);
        for (var each : earlier) {
            parts.add(not(each));
        }
        return Rule.of(id, title)
                .kind(Kind.ROUTE)
                .cites(citation)
                .burden(Burden.NONE)
                .since(
                        SINCE,
                        "The order of questions follows from the provisions named by each part",
                        new Condition.All(parts))
                .build();
    }
}
