/// How the import of the courts' public tables, and the comparison of two releases, are shown and written.
@NullMarked
package org.asylia.command.court;

import org.jspecify.annotations.NullMarked;
