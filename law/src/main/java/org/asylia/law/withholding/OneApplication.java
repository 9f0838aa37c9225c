package org.asylia.law.withholding;

import static org.asylia.engine.rule.Conditions.yes;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// In court one form asks for asylum, withholding and torture protection together.
///
/// So a late or barred asylum claim goes on as withholding and torture protection without a new form.
public final class OneApplication {

    public static final Rule RULE = Rule.of(
                    "withholding.application",
                    "In court an asylum application is also an application for withholding and torture protection.")
            .kind(Kind.EFFECT)
            .cites("8 CFR 208.3(b)", "8 CFR 1208.3(b)", "8 CFR 1208.13(c)(1)")
            .burden(Burden.NONE)
            .since(
                    "1997-04-01",
                    "8 CFR 208.3(b); two practice pages read, the paragraph from memory",
                    yes("In court an asylum application counts as one for withholding as well."))
            .since(
                    "1999-03-22",
                    "8 CFR 208.3(b) and 208.13(c)(1), since 2003 also 1208.3(b) and 1208.13(c)(1): torture protection"
                            + " too, where it is asked for or the evidence raises it; this half from memory",
                    yes("In court an asylum application counts as one for withholding as well, and for torture"
                            + " protection where it is asked for or the evidence raises it."))
            .build();

    private OneApplication() {}
}
