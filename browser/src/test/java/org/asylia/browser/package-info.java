/// Tests of the web application, in a real browser.
@NullMarked
package org.asylia.browser;

import org.jspecify.annotations.NullMarked;
