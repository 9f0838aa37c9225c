/// Who decides, and how a person comes before them: the ways into the system (`entry.*`), the offices and courts
/// (`forum.*`) and, from both, the one route a case takes today (`route.*`, [org.asylia.law.procedure.Routes]).
/// What each may grant and what the test is, is not in here. Ways in: [ArrivesIn], [EntryWithoutInspection],
/// [EntryByStatus], [ExpeditedRemoval], [EarlierOrders], [NoticeToAppear], [BorderRules]; what comes with them:
/// [Detention], [AgencyPractice]. Who decides: [AsylumOffice],
/// [UnaccompaniedChildForum], [MeritsInterview], [ImmigrationCourt], [AsylumOnly], [WithholdingOnly], [FearReview],
/// [MotionOnly], [Appeals], [GoverningLaw].
@NullMarked
package org.asylia.law.procedure;

import org.jspecify.annotations.NullMarked;
