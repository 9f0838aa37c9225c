/// By when what must be done: for each deadline when it runs in a case, the day the law counts to, an earlier day to
/// plan by where authority is unsure, what follows when it is missed, and how that can be mended. How days are
/// counted: [org.asylia.law.deadlines.CountingOfDays], [org.asylia.law.deadlines.Receipt]. To file:
/// [org.asylia.law.deadlines.OneYear], [org.asylia.law.deadlines.FilingDay], [org.asylia.law.deadlines.ChildTurns21].
/// At USCIS: [org.asylia.law.deadlines.AnswersToUscis].
/// In court: [org.asylia.law.deadlines.CourtDates], [org.asylia.law.deadlines.HearingPapers],
/// [org.asylia.law.deadlines.AnswerToMotion], [org.asylia.law.deadlines.AddressChanges],
/// [org.asylia.law.deadlines.AnnualFee]. After a decision: [org.asylia.law.deadlines.BoardAppeal],
/// [org.asylia.law.deadlines.BoardPapers], [org.asylia.law.deadlines.AutomaticStay],
/// [org.asylia.law.deadlines.CourtOfAppeals], [org.asylia.law.deadlines.OfficersOrder],
/// [org.asylia.law.deadlines.MotionToReopen], [org.asylia.law.deadlines.MotionAtAnyTime],
/// [org.asylia.law.deadlines.LeaveBy]. After a grant: [org.asylia.law.deadlines.AfterTheGrant]. A rule that holds
/// means that the day still binds: the act was not done in time. Clocks that run and stop, such as that of the work
/// permit, are not in here.
@NullMarked
package org.asylia.law.deadlines;

import org.jspecify.annotations.NullMarked;
