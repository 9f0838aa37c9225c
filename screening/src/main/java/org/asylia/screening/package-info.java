/// How one case stands, door by door: put together once from the readers of the law, told by the command line and by
/// the pages each in its own way. Here is what they both show and how answers are called; no layout, no JSON, no
/// markup.
@NullMarked
package org.asylia.screening;

import org.jspecify.annotations.NullMarked;
