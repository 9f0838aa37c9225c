/// What a decision brings, and what travel does to a waiting case: what asylum gives, withholding, the Convention,
/// a removal order. Files, in the order of the catalogue: [org.asylia.law.effects.Asylee],
/// [org.asylia.law.effects.GreenCard], [org.asylia.law.effects.TravelDocument],
/// [org.asylia.law.effects.FamilyOfAsylee], [org.asylia.law.effects.EndingAsylum],
/// [org.asylia.law.effects.PublicBenefits], [org.asylia.law.effects.AfterDenial],
/// [org.asylia.law.effects.OtherProtection], [org.asylia.law.effects.ThirdCountryRemoval],
/// [org.asylia.law.effects.PostOrderDetention], [org.asylia.law.effects.RemovalOrder],
/// [org.asylia.law.effects.FrivolousFinding], [org.asylia.law.effects.TravelWhilePending].
/// Not here: the general statements of what asylum, withholding and the Convention give, which stand with each.
@NullMarked
package org.asylia.law.effects;

import org.jspecify.annotations.NullMarked;
