package org.asylia.law;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// The forms in which the law is cited, each with its pinpoint: section, page or docket.
public enum CitationForm {
    /// `INA 208(b)(2)(A)(vi)`
    ACT("INA {section}{paragraphs}"),
    /// `8 USC 1158(a)(2)(B)`
    CODE("\\d+ USC {section}{paragraphs}"),
    /// `8 CFR 1208.13(c)(6)-(9)`
    REGULATION("\\d+ CFR \\d+[a-z]?\\.\\d+{paragraphs}(-{paragraph})?"),
    /// `85 FR 80274`
    FEDERAL_REGISTER("\\d+ FR \\d+"),
    /// `Pub. L. 119-21, secs. 100002 and 100009`
    PUBLIC_LAW("Pub\\. L\\. \\d+-\\d+, secs?\\. \\d+( and \\d+)?"),
    /// `Proclamation 10888`, `Executive Order 14165, sec. 7`
    PRESIDENTIAL_ACT("(Proclamation|Executive Order) \\d+(, sec\\. \\d+{paragraphs})?"),
    /// `Matter of L-E-A-, 27 I&N Dec. 581 (A.G. 2019)`
    PRECEDENT("Matter of .+, \\d+ I&N Dec\\. \\d+ \\((BIA|A\\.G\\.) {year}\\)"),
    /// A precedent whose page nobody found yet; a rule never rests on such a citation alone.
    PRECEDENT_WITHOUT_PAGE("Matter of .+, \\d+ I&N Dec\\. \\(page not found\\) \\(BIA {year}( or {year})?\\)"),
    /// `INS v. Stevic, 467 U.S. 407 (1984)`
    SUPREME_COURT("{parties}, \\d+ (U\\.S\\.|S\\. Ct\\.) \\d+ \\({year}\\)"),
    /// `Cece v. Holder, 733 F.3d 662 (7th Cir. 2013) (en banc)`
    COURT_OF_APPEALS("{parties}, \\d+ F\\.(2d|3d|4th) \\d+ \\({circuit} {year}\\)( \\(en banc\\))?"),
    /// `Pangea Legal Services v. DHS, 512 F. Supp. 3d 966 (N.D. Cal. 2021)`
    DISTRICT_COURT("{parties}, \\d+ F\\. Supp\\.( [23]d)? \\d+ \\({district} {year}\\)"),
    /// `Urias-Orellana v. Bondi, No. 24-777 (U.S. Mar. 4, 2026)`
    DOCKET("{parties}, No\\. {docket} \\((U\\.S\\.|{circuit}|{district})( {date})?\\)"),
    /// `Dorcas v. USCIS (D.R.I. June 5, 2026), appeal No. 26-1703 (1st Cir.)`
    DOCKET_OF_THE_APPEAL("{parties} \\({district} {date}\\), appeal No\\. {docket} \\({circuit}\\)"),
    /// `EOIR Policy Manual, pt. II, ch. 3.3(c)(6)`
    MANUAL("EOIR Policy Manual, pt\\. [IV]+, ch\\. \\d+\\.\\d+{paragraphs}"),
    /// `USCIS, Form I-589, instructions`, `EOIR, Form EOIR-59, instructions`
    FORM("(USCIS|EOIR), Form [A-Z]+-\\d+[A-Z]?, (instructions|page)"),
    /// `U.S. Const. amend. V`
    CONSTITUTION("U\\.S\\. Const\\. amend\\. [IVX]+"),
    /// `USCIS PM-602-0192 (Dec. 2, 2025)`
    MEMORANDUM("USCIS (PM|PA)-\\d+-\\d+( \\({date}\\))?");

    private final Pattern pattern;

    CitationForm(String form) {
        this.pattern = Pattern.compile(form.replace("{parties}", ".+ v\\. .+")
                .replace("{section}", "\\d+[A-Z]?")
                .replace("{paragraphs}", "({paragraph})*")
                .replace("{paragraph}", "\\([A-Za-z0-9]{1,5}\\)")
                .replace("{circuit}", "(1st|2d|3d|[4-9]th|1[01]th|D\\.C\\.) Cir\\.")
                .replace("{district}", "([NSEWCM]\\.)?D\\.( ?[A-Z][A-Za-z]*\\.?)+")
                .replace("{docket}", "\\d+-([a-z]+-)?\\d+")
                .replace("{date}", "([A-Z][a-z]+\\.? \\d{1,2}, )?{year}")
                .replace("{year}", "(19|20)\\d\\d"));
    }

    boolean pinpoints() {
        return this != PRECEDENT_WITHOUT_PAGE;
    }

    public static Optional<CitationForm> of(String citation) {
        return Arrays.stream(values())
                .filter(form -> form.pattern.matcher(citation).matches())
                .findFirst();
    }
}
