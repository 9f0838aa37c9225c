package org.asylia.book.index;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The short forms that stand in ids, spelled out.
final class Short {

    private static final Map<String, String> LONG = Map.ofEntries(
            Map.entry("235b", "detention under section 235(b)"),
            Map.entry("235c", "order on security grounds"),
            Map.entry("a10", "category (a)(10)"),
            Map.entry("a5", "category (a)(5)"),
            Map.entry("aaf", "annual asylum fee"),
            Map.entry("aca", "asylum cooperative agreement"),
            Map.entry("ada", "ADA"),
            Map.entry("address-bia", "address with the Board"),
            Map.entry("admin", "administrative"),
            Map.entry("ag", "Attorney General"),
            Map.entry("auto-extension", "automatic extension"),
            Map.entry("auto-extension-ended", "end of automatic extension"),
            Map.entry("bia", "Board of Immigration Appeals"),
            Map.entry("c8", "category (c)(8)"),
            Map.entry("canada", "Canada"),
            Map.entry("cat", "torture convention"),
            Map.entry("cbp", "CBP"),
            Map.entry("cf", "credible fear"),
            Map.entry("cf-negative", "no credible fear found"),
            Map.entry("closed-court", "court case closed"),
            Map.entry("closed-uscis", "closed by USCIS"),
            Map.entry("clp", "Lawful Pathways rule"),
            Map.entry("cnmi", "Northern Mariana Islands"),
            Map.entry("cpc", "coercive population control"),
            Map.entry("cpi", "consumer price index"),
            Map.entry("denied-uscis", "denied by USCIS"),
            Map.entry("dhs", "DHS"),
            Map.entry("ead", "work permit"),
            Map.entry("ecas", "ECAS"),
            Map.entry("eoir", "immigration court"),
            Map.entry("er", "expedited removal"),
            Map.entry("ewi", "entry without inspection"),
            Map.entry("fbi", "FBI"),
            Map.entry("filed-court", "filed with the court"),
            Map.entry("filed-uscis", "filed with USCIS"),
            Map.entry("gen", "general"),
            Map.entry("humanitarian", "humanitarian asylum"),
            Map.entry("ic", "immigration court"),
            Map.entry("ifr", "interim rule"),
            Map.entry("ij", "immigration judge"),
            Map.entry("lpr", "permanent resident"),
            Map.entry("lpr-pending", "green card asked for"),
            Map.entry("mtc", "motion to reconsider"),
            Map.entry("mtr", "motion to reopen"),
            Map.entry("nazi", "Nazi persecution,"),
            Map.entry("noid", "notice of intent to deny"),
            Map.entry("nta", "Notice to Appear"),
            Map.entry("nta-served", "Notice to Appear served"),
            Map.entry("ordered-er", "ordered removed without a hearing"),
            Map.entry("past", "past persecution"),
            Map.entry("pfr", "petition for review"),
            Map.entry("protected-cat", "withholding under the torture convention"),
            Map.entry("protected-deferral", "deferral under the torture convention"),
            Map.entry("protected-wh", "withholding of removal"),
            Map.entry("psc", "particularly serious crime"),
            Map.entry("psg", "particular social group"),
            Map.entry("rejected-aaf", "rejected over the yearly fee"),
            Map.entry("snpc", "serious nonpolitical crime"),
            Map.entry("status-irrelevant", "entry and status do not matter"),
            Map.entry("stb", "Securing the Border rule"),
            Map.entry("stc", "safe third country"),
            Map.entry("tps", "temporary protected status"),
            Map.entry("uac", "unaccompanied child"),
            Map.entry("unable-unwilling", "unable or unwilling"),
            Map.entry("uscis", "USCIS"),
            Map.entry("vol-departure", "voluntary departure"),
            Map.entry("vwp", "Visa Waiver Program"),
            Map.entry("wff", "well-founded fear"));

    private static final Pattern FORM = Pattern.compile("(i|eoir|g|ar)(\\d+[a-z]?)");
    private static final Pattern VERSION = Pattern.compile("v\\d{4}");
    private static final Pattern FISCAL_YEAR = Pattern.compile("fy\\d{4}");

    private Short() {}

    /// `previous-denial` is `previous denial`; `psc` is `particularly serious crime`.
    static String spelledOut(String piece) {
        var whole = LONG.get(piece);
        if (whole != null) {
            return whole;
        }
        var words = new StringBuilder();
        for (var word : piece.split("-")) {
            words.append(words.isEmpty() ? "" : " ").append(word(word));
        }
        return words.toString();
    }

    /// Forms, years and versions follow a pattern: `eoir26a` is `Form EOIR-26A`, `v2026` is `text of 2026`.
    private static String word(String word) {
        var known = LONG.get(word);
        if (known != null) {
            return known;
        }
        var form = FORM.matcher(word);
        if (form.matches()) {
            return "Form " + form.group(1).toUpperCase(Locale.ROOT) + "-"
                    + form.group(2).toUpperCase(Locale.ROOT);
        }
        if (VERSION.matcher(word).matches()) {
            return "text of " + word.substring(1);
        }
        return FISCAL_YEAR.matcher(word).matches() ? "fiscal year " + word.substring(2) : word;
    }
}
