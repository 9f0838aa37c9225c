/// Tests of the law book.
@NullMarked
package org.asylia.book;

import org.jspecify.annotations.NullMarked;
