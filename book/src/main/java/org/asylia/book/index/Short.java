package org.asylia.book.index;

import java.util.Map;

/// The short forms that stand in ids, spelled out.
final class Short {

    private static final Map<String, String> LONG = Map.ofEntries(
            Map.entry("235b", "detention under section 235(b)"),
            Map.entry("235c", "order on security grounds"),
            Map.entry("aaf", "annual asylum fee"),
            Map.entry("aca", "asylum cooperative agreement"),
            Map.entry("admin", "administrative"),
            Map.entry("ag", "Attorney General"),
            Map.entry("bia", "Board of Immigration Appeals"),
            Map.entry("canada", "Canada"),
            Map.entry("cat", "torture convention"),
            Map.entry("cbp", "CBP"),
            Map.entry("clp", "Lawful Pathways rule"),
            Map.entry("cnmi", "Northern Mariana Islands"),
            Map.entry("cpc", "coercive population control"),
            Map.entry("dhs", "DHS"),
            Map.entry("ead", "work permit"),
            Map.entry("ecas", "ECAS"),
            Map.entry("eoir", "immigration court"),
            Map.entry("ewi", "entry without inspection"),
            Map.entry("fbi", "FBI"),
            Map.entry("gen", "general"),
            Map.entry("i589", "Form I-589"),
            Map.entry("i765", "Form I-765"),
            Map.entry("ij", "immigration judge"),
            Map.entry("mtr", "motion to reopen or reconsider"),
            Map.entry("nazi", "Nazi persecution,"),
            Map.entry("nta", "Notice to Appear"),
            Map.entry("humanitarian", "humanitarian asylum"),
            Map.entry("past", "past persecution"),
            Map.entry("psc", "particularly serious crime"),
            Map.entry("psg", "particular social group"),
            Map.entry("snpc", "serious nonpolitical crime"),
            Map.entry("stb", "Securing the Border rule"),
            Map.entry("stc", "safe third country"),
            Map.entry("tps", "temporary protected status"),
            Map.entry("unable-unwilling", "unable or unwilling"),
            Map.entry("status-irrelevant", "entry and status do not matter"),
            Map.entry("uac", "unaccompanied child"),
            Map.entry("uscis", "USCIS"),
            Map.entry("vwp", "Visa Waiver Program"),
            Map.entry("wff", "well-founded fear"));

    private Short() {}

    /// `previous-denial` is `previous denial`; `psc` is `particularly serious crime`.
    static String spelledOut(String piece) {
        var whole = LONG.get(piece);
        if (whole != null) {
            return whole;
        }
        var words = new StringBuilder();
        for (var word : piece.split("-")) {
            words.append(words.isEmpty() ? "" : " ").append(LONG.getOrDefault(word, word));
        }
        return words.toString();
    }
}
