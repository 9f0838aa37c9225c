/// Tests of the words of the pages.
@NullMarked
package org.asylia.web.page;

import org.jspecify.annotations.NullMarked;
