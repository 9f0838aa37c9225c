/// Tests of what a report of a whole caseload shows, and keeps back.
@NullMarked
package org.asylia.command.rescreen;

import org.jspecify.annotations.NullMarked;
