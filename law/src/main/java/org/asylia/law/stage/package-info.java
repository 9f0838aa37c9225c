/// Where a case stands, as a machine of states: who acts next, what can happen, and what follows. The states and their
/// one order of questions: [org.asylia.law.stage.States], `Ladders`, with the court case in `CourtCase`; what can
/// happen in each: [org.asylia.law.stage.Transitions]; where a filing goes and who makes it:
/// [org.asylia.law.stage.FilingPlaces]; what a grant brings: [org.asylia.law.stage.Grants]. What a step, a deadline or
/// a form needs is not here but with each of them; which route a case takes is in the room `procedure`. How a case is
/// read against the machine is for a reader outside this module.
@NullMarked
package org.asylia.law.stage;

import org.jspecify.annotations.NullMarked;
