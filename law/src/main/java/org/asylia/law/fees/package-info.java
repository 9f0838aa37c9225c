/// Fees of USCIS and of the immigration court (`fee.*`): whether one is owed, and how much. The amounts are rows of
/// `fees.tsv` beside this package, one row a version, read by [org.asylia.law.fees.FeeTable]. Rules:
/// [org.asylia.law.fees.AsylumFormFee], [org.asylia.law.fees.YearlyFee], [org.asylia.law.fees.PermitFees],
/// [org.asylia.law.fees.AsyleeFees],
/// [org.asylia.law.fees.AsyleeForms], [org.asylia.law.fees.AppealFee], [org.asylia.law.fees.MotionFees],
/// [org.asylia.law.fees.CourtFeeRules], [org.asylia.law.fees.FeeWaivers], [org.asylia.law.fees.Payment]. A fee is
/// never a reason not to file in time.
@NullMarked
package org.asylia.law.fees;

import org.jspecify.annotations.NullMarked;
