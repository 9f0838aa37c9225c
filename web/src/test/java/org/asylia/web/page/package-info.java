/// Tests of what pages are made of.
@NullMarked
package org.asylia.web.page;

import org.jspecify.annotations.NullMarked;
