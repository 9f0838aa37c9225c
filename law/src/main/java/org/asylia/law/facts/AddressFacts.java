package org.asylia.law.facts;

import org.asylia.engine.fact.Fact;

/// Whether the offices know where the person lives.
public final class AddressFacts {

    public static final Fact COURT_NOT_TOLD = Fact.yesNo("address.court-not-told")
            .asks("Has your address or phone changed, and the court (or the Board) does not know it yet?")
            .because("Notices go to the last address that the court has. A missed hearing can cost the case.");

    public static final Fact USCIS_NOT_TOLD = Fact.yesNo("address.uscis-not-told")
            .asks("Has your address changed, and USCIS does not know it yet?")
            .because("The court does not tell USCIS, and USCIS does not tell the court.");

    private AddressFacts() {}
}
