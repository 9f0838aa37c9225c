/// The guided interview for a frightened person alone on a phone: which question comes next, what was said, and what it
/// comes to as a case. It knows no page, no storage and no clock; the law it asks for lies in the law, and the order
/// and the words of its questions in tables that a lawyer can read, in `plan` and `texts`.
@NullMarked
package org.asylia.interview;

import org.jspecify.annotations.NullMarked;
