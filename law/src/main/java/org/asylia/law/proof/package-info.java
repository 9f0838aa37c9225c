/// How a claim is proved: INA 208(b)(1)(B), the same for withholding of removal. Not here: burdens of a single bar
/// or presumption, which stand on their own rules. In the statute's order: [org.asylia.law.proof.ApplicantsProof],
/// [org.asylia.law.proof.Corroboration], [org.asylia.law.proof.Credibility]; then
/// [org.asylia.law.proof.CountryInformation] and [org.asylia.law.proof.DecisionWithoutHearing].
@NullMarked
package org.asylia.law.proof;

import org.jspecify.annotations.NullMarked;
