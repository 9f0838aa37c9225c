/// What is answered, as text for people and as JSON for programs: the screening of every door, the explanation of one
/// conclusion, the next questions, and the difference a change would make. It puts together what the readers of the
/// engine found; it decides nothing itself.
@NullMarked
package org.asylia.command.answers;

import org.jspecify.annotations.NullMarked;
