/// Tests of case files, with a small law of their own: the law itself may grow without touching them.
@NullMarked
package org.asylia.casefile;

import org.jspecify.annotations.NullMarked;
