/// The bars of INA 208(b)(2)(A), in its order: persecution of others ([org.asylia.law.asylum.bars.PersecutionOfOthers],
/// [org.asylia.law.asylum.bars.Duress]), particularly serious crime
/// ([org.asylia.law.asylum.bars.ParticularlySeriousCrimeBar], [org.asylia.law.asylum.bars.MentalHealth]), serious
/// non-political crime ([org.asylia.law.asylum.bars.SeriousCrimeAbroad]), danger to security
/// ([org.asylia.law.asylum.bars.DangerToSecurity], [org.asylia.law.asylum.bars.PublicHealth]), terrorism
/// ([org.asylia.law.asylum.bars.TerrorismBar], [org.asylia.law.asylum.bars.TerroristGroups],
/// [org.asylia.law.asylum.bars.DesignatedGroups], [org.asylia.law.asylum.bars.GroupContact],
/// [org.asylia.law.asylum.bars.MaterialSupport], [org.asylia.law.asylum.bars.TerrorismExemption],
/// [org.asylia.law.asylum.bars.SpouseOrChild]) and firm resettlement
/// ([org.asylia.law.asylum.bars.FirmResettlement], [org.asylia.law.asylum.bars.OfferOfResettlement]). Together they are
/// [org.asylia.law.asylum.bars.AsylumBarred]; who must show what is [org.asylia.law.asylum.bars.BurdenOnBars]. Who may
/// not even apply is in `asylum.apply`; the bars to withholding are in `withholding.bars`.
@NullMarked
package org.asylia.law.asylum.bars;

import org.jspecify.annotations.NullMarked;
