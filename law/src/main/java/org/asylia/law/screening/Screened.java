package org.asylia.law.screening;

import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;

import org.asylia.engine.rule.Condition;

/// Who is in a screening interview today.
public final class Screened {

    /// Expedited removal has been begun and not ended, or the person is a stowaway without a positive finding.
    public static final Condition FOR_CREDIBLE_FEAR =
            any(holds("entry.expedited-removal"), holds("asylum.apply.bar.stowaway"));

    /// An old order was reinstated, or an officer ordered removal for a crime.
    public static final Condition FOR_REASONABLE_FEAR =
            any(holds("asylum.apply.bar.reinstatement"), holds("asylum.apply.bar.admin-removal"));

    private Screened() {}
}
