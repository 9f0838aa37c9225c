package org.asylia.law.asylum.bars;

import static org.asylia.law.facts.ContactFacts.ENDORSED;
import static org.asylia.law.facts.ContactFacts.EXEMPTED;
import static org.asylia.law.facts.ContactFacts.FOUGHT;
import static org.asylia.law.facts.ContactFacts.GAVE;
import static org.asylia.law.facts.ContactFacts.GROUP;
import static org.asylia.law.facts.ContactFacts.GROUP_VIOLENT;
import static org.asylia.law.facts.ContactFacts.KNEW_GROUP;
import static org.asylia.law.facts.ContactFacts.KNEW_HELP;
import static org.asylia.law.facts.ContactFacts.LAST_DAY;
import static org.asylia.law.facts.ContactFacts.MEMBER;
import static org.asylia.law.facts.ContactFacts.ON_LIST;
import static org.asylia.law.facts.ContactFacts.RECRUITED;
import static org.asylia.law.facts.ContactFacts.SPOKE_FOR;
import static org.asylia.law.facts.ContactFacts.TRAINED;
import static org.asylia.law.facts.Lists.CONTACTS;

import java.util.function.Consumer;
import org.asylia.law.Given;

/// Contacts with armed groups for tests.
public final class Contacts {

    private Contacts() {}

    /// Nothing but having met a violent group, known as such; not exempted.
    public static Consumer<Given> met(String group, String lastDay) {
        return c -> c.is(GROUP, group)
                .on(LAST_DAY, lastDay)
                .yes(GROUP_VIOLENT, KNEW_GROUP)
                .no(ON_LIST, MEMBER, SPOKE_FOR, FOUGHT, RECRUITED, ENDORSED, TRAINED, GAVE, EXEMPTED);
    }

    /// Money or goods given, knowing that it helps.
    public static Consumer<Given> paid(String group, String lastDay) {
        return c -> {
            met(group, lastDay).accept(c);
            c.yes(GAVE, KNEW_HELP);
        };
    }

    /// One contact named `1`, and no other.
    public static Consumer<Given> only(Consumer<Given> contact) {
        return c -> c.entry(CONTACTS, "1", contact).complete(CONTACTS);
    }
}
