/// The pages of the book as HTML that is also well-formed XML: no script, nothing fetched from outside, one style
/// sheet. Every page has the same head, way through the book and foot.
@NullMarked
package org.asylia.book.page;

import org.jspecify.annotations.NullMarked;
