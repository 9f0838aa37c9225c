/// The law book: every rule in plain words, as pages to read and to print.
module org.asylia.book {
    requires transitive org.asylia.law;
    requires static org.jspecify;

    exports org.asylia.book;
    exports org.asylia.book.words;
}
