/// The words of the pages, in each language. The words of questions and outcomes belong to the interview.
@NullMarked
package org.asylia.web.text;

import org.jspecify.annotations.NullMarked;
