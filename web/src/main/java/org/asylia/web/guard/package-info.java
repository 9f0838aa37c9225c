/// What stands before every page: headers, limits, whose name is called, and forms that are read strictly. Nothing here
/// knows what a page is about, and nothing here writes down what a person sent.
@NullMarked
package org.asylia.web.guard;

import org.jspecify.annotations.NullMarked;
