/// Every sentence that the interview and its pages show, by key and language. English is the source; a text that is
/// missing or out of date falls back to English, and says so.
@NullMarked
package org.asylia.interview.texts;

import org.jspecify.annotations.NullMarked;
