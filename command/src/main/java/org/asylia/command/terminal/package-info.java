/// What a terminal shows: text wrapped to 80 columns, plain where the terminal knows only ASCII, coloured only where
/// colour is wanted. Nothing here knows what the text is about.
@NullMarked
package org.asylia.command.terminal;

import org.jspecify.annotations.NullMarked;
