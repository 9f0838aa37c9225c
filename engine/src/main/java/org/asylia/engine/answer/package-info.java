/// Yes, no and unknown: the answers, which way an unknown leans, and why a thing is unknown.
@NullMarked
package org.asylia.engine.answer;

import org.jspecify.annotations.NullMarked;
