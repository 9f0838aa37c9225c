/// Under which names, numbers and parts of the law a rule is found: plain names, citations in legal order, decisions,
/// the parts of the book, and the files of a checkout.
@NullMarked
package org.asylia.book.index;

import org.jspecify.annotations.NullMarked;
