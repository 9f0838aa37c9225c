/// What follows filing and decision: INA 208(c) and (d). Not here: what family gets, and work permits. Files:
/// [org.asylia.law.asylum.after.EffectsOfAsylum], [org.asylia.law.asylum.after.Termination],
/// [org.asylia.law.asylum.after.FrivolousApplication], [org.asylia.law.asylum.after.AsylumFees].
@NullMarked
package org.asylia.law.asylum.after;

import org.jspecify.annotations.NullMarked;
