/// What persecution is, whether it was suffered, and whether it is to be feared: 8 CFR 1208.13(b), shared by asylum
/// and withholding of removal. Not here: why the harm is done (grounds, groups and nexus are with the refugee
/// definition), and torture. The files in order: [org.asylia.law.persecution.SevereHarm] with threats, economic
/// harm, children, relatives and prosecution; [org.asylia.law.persecution.StateActor] and
/// [org.asylia.law.persecution.StateProtection]; [org.asylia.law.persecution.PastPersecution],
/// [org.asylia.law.persecution.PresumedFear], [org.asylia.law.persecution.ChangedConditions],
/// [org.asylia.law.persecution.Relocation], [org.asylia.law.persecution.HumanitarianAsylum];
/// [org.asylia.law.persecution.WellFoundedFear] with its pattern, fears after leaving and return trips.
@NullMarked
package org.asylia.law.persecution;

import org.jspecify.annotations.NullMarked;
