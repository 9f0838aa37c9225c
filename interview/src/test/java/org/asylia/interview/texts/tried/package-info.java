/// A small folder of texts, with one of each kind: fresh, read by a second person, changed since, taken out, missing.
@NullMarked
package org.asylia.interview.texts.tried;

import org.jspecify.annotations.NullMarked;
