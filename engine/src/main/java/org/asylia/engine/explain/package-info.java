/// The second reader: the decisive reasons for an answer, and what an unknown one turns on.
@NullMarked
package org.asylia.engine.explain;

import org.jspecify.annotations.NullMarked;
