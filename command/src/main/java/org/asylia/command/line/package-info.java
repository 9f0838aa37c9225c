/// How a command line is read: verbs and options as data, what was typed, what is said about a wrong word, and help.
///
/// It is our own rather than picocli, which cost 0.1 s of every start even without annotations: its classes are too
/// old for the store of loaded classes that makes starting quick. [org.asylia.command.line.Line] is all that would
/// have to change to take a library again.
@NullMarked
package org.asylia.command.line;

import org.jspecify.annotations.NullMarked;
