package org.asylia.law.asylum.apply;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Rule;

/// The person may ask for asylum: present, and none of the bars to applying is in the way.
///
/// Before 1980 there was no statute on asylum; the bars added in 1997 say so themselves for the time before.
public final class MayApply {

    public static final Rule MAY_APPLY = Rule.of(
                    "asylum.may-apply", "The person may ask for asylum: no bar to applying is in the way.")
            .cites("INA 208(a)", "8 USC 1158(a)")
            .burden(Burden.APPLICANT)
            .since(
                    "1980-04-01",
                    "INA 208(a) and the provisions named by each part",
                    all(
                            holds("asylum.apply.presence"),
                            not(holds("asylum.apply.bar.safe-third-country")),
                            not(holds("asylum.bar.one-year")),
                            not(holds("asylum.bar.previous-denial")),
                            not(holds("asylum.apply.bar.cnmi")),
                            not(holds("asylum.apply.bar.stowaway")),
                            not(holds("asylum.apply.bar.235c")),
                            not(holds("asylum.apply.bar.admin-removal")),
                            not(holds("asylum.apply.bar.reinstatement"))))
            .build();

    private MayApply() {}
}
