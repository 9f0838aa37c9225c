/// Where a case stands, read from the machine of states of the law: the states it holds or may hold, who acts next,
/// what
/// may come next, what may be filed and where, the days that run, and what a grant would bring. [Position] reads it;
/// [StageText] and [StageJson] show it.
@NullMarked
package org.asylia.command.stage;

import org.jspecify.annotations.NullMarked;
