/// Tests of the index of the law book.
@NullMarked
package org.asylia.book.index;

import org.jspecify.annotations.NullMarked;
