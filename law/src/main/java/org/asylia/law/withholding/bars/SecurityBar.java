package org.asylia.law.withholding.bars;

import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.law.facts.Lists.CONTACTS;

import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.crimes.BarBurden;

/// A danger to the security of the United States bars withholding; whoever is described in the terrorism grounds counts
/// as one.
///
/// The way out for mere representatives of a group helps asylum only.
public final class SecurityBar {

    private static final Condition DANGER_OR_TERRORISM = any(
            holds("asylum.bar.security"),
            some(CONTACTS, holds("asylum.bar.terrorism.contact")),
            holds("asylum.bar.terrorism.acts"),
            holds("asylum.bar.terrorism.spouse-child"));

    public static final Rule RULE = Rule.of(
                    "withholding.bar.security",
                    "The person is, or by law counts as, a danger to the security of the United States.")
            .kind(Kind.BAR)
            .cites(
                    "INA 241(b)(3)(B)(iv)",
                    "8 USC 1231(b)(3)(B)(iv)",
                    "INA 237(a)(4)(B)",
                    "Matter of A-H-, 23 I&N Dec. 774 (A.G. 2005)")
            .since("1980-04-01", "Refugee Act of 1980, old INA 243(h)(2)(D); from memory", holds("asylum.bar.security"))
            .since(
                    "1991-03-01",
                    "Pub. L. 101-649, sections 602 and 603: terrorism counts as a danger; from memory, start not verified",
                    DANGER_OR_TERRORISM)
            .since(
                    "2001-10-26",
                    "INA 241(b)(3)(B) closing text and 237(a)(4)(B) read; the public-health rule of 31 December 2025"
                            + " comes in through asylum.bar.security",
                    DANGER_OR_TERRORISM)
            .burden(BarBurden.ONCE_INDICATED)
            .decidedIn("matter-of-a-h-ag-2005", "matter-of-u-h", "yusupov-v-ag", "matter-of-s-k-2006")
            .build();

    private SecurityBar() {}
}
