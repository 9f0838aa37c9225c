/// Protection under the Convention Against Torture, 8 CFR 1208.16(c) to 1208.18: no one is sent where torture is more
/// likely than not. The countries it is asked of are those of `withholding`, and so are the bars that turn
/// withholding under the Convention into deferral. In the order of the rules: [LikelihoodOfTorture], [AggregateRisk],
/// [NoGroundNeeded], [TortureProtection], [DeferralOfRemoval]; then the definition: [Torture], [SevereSuffering],
/// [LawfulSanctions], [SpecificIntent], [Custody], [OfficialInvolvement], [Acquiescence], [ProceduralFailings]; then
/// [Assurances], [BoardRulingsOf2025], [TortureProtectionBenefits], [CourtReview].
@NullMarked
package org.asylia.law.torture;

import org.jspecify.annotations.NullMarked;
