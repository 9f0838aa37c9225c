/// The law as a whole: [org.asylia.law.ProtectionLaw] gathers every rule, [org.asylia.law.Doors] names the doors to
/// protection. The provisions themselves are in the packages below, laid out as the statute is:
/// `asylum.apply`, `asylum.bars`, `asylum.qualify`, `asylum.family`, `asylum.after`, `withholding`, `torture`,
/// `persecution`, `crimes`, `proof`, `procedure`, `clocks`; what can be asked is in `facts`.
@NullMarked
package org.asylia.law;

import org.jspecify.annotations.NullMarked;
