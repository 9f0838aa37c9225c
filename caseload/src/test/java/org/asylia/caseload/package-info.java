/// Tests of caseloads, each held against reading every matter by itself.
@NullMarked
package org.asylia.caseload;

import org.jspecify.annotations.NullMarked;
