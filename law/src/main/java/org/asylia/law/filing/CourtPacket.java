package org.asylia.law.filing;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.says;

import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.PaperFacts;

/// How a filing for an immigration court is put together. An order of the judge beats the manual.
public final class CourtPacket {

    /// Something other than an appeal goes to a judge now.
    static final Condition FILING = all(Pending.BEFORE_COURT, among(PaperFacts.KIND, "form", "motion", "evidence"));

    private static final String MEMORY = "From memory; versions of the manual differ";

    public static final Rule ORDER = Forms.form(
                    "filing.packet.order",
                    "The filing is put in the court's order: appearance, cover, fee, contents, form, exhibits, order, service.")
            .cites("EOIR Policy Manual, pt. II, ch. 3.3(c)")
            .since("2008-07-01", MEMORY, FILING)
            .notVerified()
            .build();

    public static final Rule COVER = Forms.form(
                    "filing.packet.cover",
                    "The filing needs a cover page with filer, custody, names and numbers, judge, hearing and title.")
            .cites("EOIR Policy Manual, pt. II, ch. 3.3(c)(6)")
            .since("2008-07-01", MEMORY, FILING)
            .notVerified()
            .build();

    public static final Rule PAGES = Forms.form(
                    "filing.packet.pages",
                    "The pages of the filing are 8 1/2 by 11 inches, printed on one side, and numbered through.")
            .cites("8 CFR 1003.32(b)", "EOIR Policy Manual, pt. II, ch. 3.3(c)")
            .since("1987-07-27", "8 CFR 1003.32(b) read; the rest from memory", FILING)
            .leavesOut("What else a judge may ask for: an index, page numbers, a list of contents.")
            .build();

    public static final Rule TABS = Forms.form(
                    "filing.packet.tabs", "The papers attached carry tabs with letters and a page of contents.")
            .cites("EOIR Policy Manual, pt. II, ch. 3.3(c)")
            .since("2008-07-01", MEMORY, all(FILING, says(PaperFacts.ATTACHMENTS)))
            .notVerified()
            .build();

    public static final Rule SIGNATURE = Forms.form(
                    "filing.packet.signature", "Whoever prepared the filing must sign it, in ink or by computer.")
            .kind(Kind.DUTY)
            .cites("EOIR Policy Manual, pt. II, ch. 3.3(b)")
            .since("2008-07-01", "Chapter 3.3(b) read", FILING)
            .build();

    public static final Rule PROPOSED_ORDER = Forms.form(
                    "filing.packet.order-motion",
                    "The motion carries a proposed order, and says whether the government agrees.")
            .cites("EOIR Policy Manual, pt. II, ch. 5.2")
            .since("2008-07-01", MEMORY, all(FILING, among(PaperFacts.KIND, "motion")))
            .notVerified()
            .build();

    private CourtPacket() {}
}
