package org.asylia.law.asylum.apply;

import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// In some proceedings the judge may decide protection and nothing else.
public final class LimitedProceedings {

    public static final Rule LIMITED_PROCEEDINGS = Rule.of(
                    "asylum.apply.limited-proceedings",
                    "The judge may decide only protection: the proceedings are asylum-only or withholding-only.")
            .kind(Kind.EFFECT)
            .cites("8 CFR 1208.2(c)(1)", "8 CFR 1208.2(c)(2)", "8 CFR 1208.2(c)(3)(i)")
            .burden(Burden.NONE)
            .since(
                    "1997-04-01",
                    "8 CFR 1208.2(a), (b) and the start of (c)(1) read; classes from an account of 2020",
                    any(holds("forum.eoir.asylum-only"), holds("forum.eoir.withholding-only")))
            .build();

    private LimitedProceedings() {}
}
