/// The law in a terminal: the list of rules by area, and one rule with its texts, its condition in plain words, its
/// burden, its decisions, and what is left out; and one decision with its standing and its history.
@NullMarked
package org.asylia.command.law;

import org.jspecify.annotations.NullMarked;
