/// The bars of INA 241(b)(3)(B), in its order, and the agreements with other countries: Nazi persecution and genocide
/// ([org.asylia.law.withholding.bars.NaziOrGenocide]), persecution of others
/// ([org.asylia.law.withholding.bars.PersecutorBar]), particularly serious crime
/// ([org.asylia.law.withholding.bars.SeriousConviction], [org.asylia.law.withholding.bars.AggregateSentence],
/// [org.asylia.law.withholding.bars.DrugTrafficking]), serious non-political crime
/// ([org.asylia.law.withholding.bars.CrimeAbroadBar]), danger to security
/// ([org.asylia.law.withholding.bars.SecurityBar]), and [org.asylia.law.withholding.bars.ThirdCountryAgreement].
/// Together, but for the agreements, they are [org.asylia.law.withholding.bars.WithholdingBarred]. They reach
/// withholding under the Convention Against Torture too, never deferral. The threat itself is in `withholding`.
@NullMarked
package org.asylia.law.withholding.bars;

import org.jspecify.annotations.NullMarked;
