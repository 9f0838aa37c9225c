/// Why the harm is done: on account of a protected ground, by the test that the filing day picks. Not here: the grounds
/// themselves, and the weaker link that some circuits ask for withholding.
///
/// In the order in which it is tested: [org.asylia.law.asylum.qualify.nexus.Nexus],
/// [org.asylia.law.asylum.qualify.nexus.OneCentralReason], [org.asylia.law.asylum.qualify.nexus.MixedMotive],
/// [org.asylia.law.asylum.qualify.nexus.FamilyMeansOrEnd], [org.asylia.law.asylum.qualify.nexus.PrivateMotive]; and the
/// periods: [org.asylia.law.asylum.qualify.nexus.NexusPrecedents].
@NullMarked
package org.asylia.law.asylum.qualify.nexus;

import org.jspecify.annotations.NullMarked;
