/// The steps of a case before an immigration judge, in the order in which they come: the first hearings
/// ([FirstHearings]), the application and its fingerprints ([ApplicationInCourt]), a refusal without a hearing
/// ([Pretermission]), the hearing and the decision ([MeritsHearing]), an order in absence ([OrderInAbsence]); and
/// beside them more time ([Continuance]), the family ([FamilyInCourt]), bond ([Bond]), a pause ([Closure]). Each holds
/// when the case is at that point ([BeforeJudge]). When a judge has the case at all is in the room `procedure`.
@NullMarked
package org.asylia.law.court;

import org.jspecify.annotations.NullMarked;
