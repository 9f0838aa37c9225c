/// Tests of the words of the law book.
@NullMarked
package org.asylia.book.words;

import org.jspecify.annotations.NullMarked;
