/// What asylum gives to the spouse and the children of the person who has it: INA 208(b)(3). Not here: withholding
/// and the Convention, which give family nothing. One file: [org.asylia.law.asylum.family.FollowingFamily].
@NullMarked
package org.asylia.law.asylum.family;

import org.jspecify.annotations.NullMarked;
