/// How a command line is read: verbs and options as data, what was typed, what is said about a wrong word, and help.
@NullMarked
package org.asylia.command.line;

import org.jspecify.annotations.NullMarked;
