/// Tests of the import of the courts' public tables, on made-up releases with planted defects.
@NullMarked
package org.asylia.court;

import org.jspecify.annotations.NullMarked;
