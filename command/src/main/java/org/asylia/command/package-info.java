/// The command line: [org.asylia.command.Main] starts it, [org.asylia.command.Shell] reads the verb, runs it and says
/// what went wrong, the verbs are in `verb`. Nothing here decides anything about the law, and only this room looks at
/// the clock.
@NullMarked
package org.asylia.command;

import org.jspecify.annotations.NullMarked;
