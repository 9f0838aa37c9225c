/// The law book: every rule in plain words, written from the same data that decides a case.
///
/// [org.asylia.book.Book] makes the pages, [org.asylia.book.BookFolder] puts them into a folder,
/// [org.asylia.book.LawTable] is the short table of all rules (`LAW.md`), [org.asylia.book.Changes] what changed since
/// a day. Nothing here decides anything.
@NullMarked
package org.asylia.book;

import org.jspecify.annotations.NullMarked;
