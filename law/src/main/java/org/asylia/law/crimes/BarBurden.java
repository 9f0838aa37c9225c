package org.asylia.law.crimes;

import org.asylia.engine.rule.Burden;

/// Who must show what about a mandatory bar: once some evidence indicates it, the applicant that it does not apply.
public final class BarBurden {

    public static final Burden ONCE_INDICATED =
            Burden.APPLICANT.noting("Only once some evidence indicates that the bar may apply: 8 CFR 1240.8(d).");

    private BarBurden() {}
}
