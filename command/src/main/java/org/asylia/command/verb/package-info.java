/// What can be typed: one class per verb. A verb says how it is used and gives its whole answer as text, so that
/// nothing half-finished is ever printed.
@NullMarked
package org.asylia.command.verb;

import org.jspecify.annotations.NullMarked;
