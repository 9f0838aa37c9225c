/// What can be asked of a person, and what one case says: facts, lists that know whether they are complete,
/// statements from several sources, and practitioners' assessments. Nothing here decides anything.
@NullMarked
package org.asylia.engine.fact;

import org.jspecify.annotations.NullMarked;
