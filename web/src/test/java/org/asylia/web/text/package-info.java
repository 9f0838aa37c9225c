/// Tests of the words of the pages.
@NullMarked
package org.asylia.web.text;

import org.jspecify.annotations.NullMarked;
