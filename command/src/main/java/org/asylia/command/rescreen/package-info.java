/// A whole caseload, read before and after a change: what the terminal shows, JSON, CSV, and a page to print.
@NullMarked
package org.asylia.command.rescreen;

import org.jspecify.annotations.NullMarked;
