/// The outcome on paper: one letter page, or two. Letters that must be joined are set by a browser, where one is
/// installed; nothing is written that could come out as unjoined letters.
@NullMarked
package org.asylia.web.paper;

import org.jspecify.annotations.NullMarked;
