/// Withholding of removal, INA 241(b)(3): the government may not send a person to a country where life or freedom
/// would be threatened on a protected ground. The ground itself is in `asylum.qualify`, past persecution in
/// `persecution`; torture protection has its own room, `torture`, and shares [CountryOfRemoval] with this one.
/// In the order of the statute: [WithholdingOfRemoval], [CountryOfRemoval], [ThreatToLifeOrFreedom],
/// [ClearProbability], [PastThreat], [RelocationWithinCountry], [WithholdingNexus], [WithholdingEvidence]; then the
/// bars; then what follows: [MandatoryWithholding], [NoOtherBars], [NamedCountryOnly], [OrderFirst],
/// [NoFamilyBenefit], [WithholdingBenefits], [WithholdingDecider], [OneApplication].
@NullMarked
package org.asylia.law.withholding;

import org.jspecify.annotations.NullMarked;
