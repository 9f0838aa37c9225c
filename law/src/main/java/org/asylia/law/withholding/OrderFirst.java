package org.asylia.law.withholding;

import static org.asylia.engine.rule.Conditions.yes;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// A judge who grants withholding without asylum first orders removal, and then withholds it as to one country.
public final class OrderFirst {

    public static final Rule RULE = Rule.of(
                    "withholding.order-first", "An order of removal is entered before it is withheld.")
            .kind(Kind.EFFECT)
            .cites("Matter of I-S- & C-S-, 24 I&N Dec. 432 (BIA 2008)", "8 CFR 1208.17(a)")
            .burden(Burden.NONE)
            .since(
                    "2008-01-10",
                    "Matter of I-S- & C-S-, decided this day; headnote read",
                    yes("There must be an order before its execution can be withheld."))
            .decidedIn("matter-of-i-s-and-c-s")
            .build();

    private OrderFirst() {}
}
