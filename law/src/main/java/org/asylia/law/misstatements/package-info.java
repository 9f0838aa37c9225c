/// What people often hear about these cases and what is so instead, as data:
/// [org.asylia.law.misstatements.Misstatements].
///
/// Each holds where a condition on the facts of a case bites, and has its words for each day, so that they say what the
/// rules say on that day. Not in here: the law itself, which stands with the rules that each names.
///
/// In the order of a case: `TheFourWays`, `ComingIn`, `TheYear`, `TheFees`, `EarlierSteps`, `ReasonsForTheHarm`,
/// `GroupsAndGangs`, `WhoMustProtect`, `OwnActs`, `Crimes`, `OtherCountries`, `ProvingIt`, `AfterAGrant`,
/// `TheBookAndTheNews`.
@NullMarked
package org.asylia.law.misstatements;

import org.jspecify.annotations.NullMarked;
