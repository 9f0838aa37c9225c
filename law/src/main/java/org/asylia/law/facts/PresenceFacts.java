package org.asylia.law.facts;

import org.asylia.engine.fact.Fact;

/// Where exactly the person stands, when that is not simply in the United States.
public final class PresenceFacts {

    public static final Fact STOPPED_AT_LINE = Fact.yesNo("person.stopped-at-line")
            .asks("Did a United States officer stop you at the border before you crossed the line?")
            .because("A person who was stopped before the line has not arrived, as the Supreme Court reads the law.");

    public static final Fact IN_NORTHERN_MARIANAS = Fact.yesNo("person.in-northern-marianas")
            .asks("Are you in the Northern Mariana Islands (Saipan, Tinian, Rota) now?")
            .because("Asylum cannot be asked for there before 2030. Withholding and torture protection can.");

    private PresenceFacts() {}
}
