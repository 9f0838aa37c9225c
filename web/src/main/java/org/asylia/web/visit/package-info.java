/// One person's visit, held in memory only: it ends ten minutes after the last page, or at once when the person leaves.
@NullMarked
package org.asylia.web.visit;

import org.jspecify.annotations.NullMarked;
