/// Who may apply for asylum at all, and until when: 8 U.S.C. 1158(a), and the provisions elsewhere that close asylum
/// to some people. Who is a refugee and the bars of 8 U.S.C. 1158(b)(2) are not in here. In the statute's order:
/// [Presence], [StatusIsNoBar], [SafeThirdCountry], [CanadaAgreement], [CooperativeAgreements], [OneYearDeadline],
/// [FiledInTime], [LastArrival], [EarlierDenial], [EarlierDenialAsDependant], [ChangedCircumstances],
/// [ExtraordinaryCircumstances], [ReasonablePeriod], [UnaccompaniedChild], [CourtReview], [NorthernMarianas]; then
/// [Stowaway], [SecurityOrder], [AdministrativeRemoval], [ReinstatedOrder], [LimitedProceedings]; all together in
/// [MayApply].
@NullMarked
package org.asylia.law.asylum.apply;

import org.jspecify.annotations.NullMarked;
