package org.asylia.command.verb;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.TreeMap;
import org.asylia.book.Book;
import org.asylia.book.BookFolder;
import org.asylia.book.LawTable;
import org.asylia.casefile.Json;
import org.asylia.command.line.WrongInput;
import org.asylia.law.citator.Citator;

/// Writes the law book, and the table of where each rule is written.
final class LawBook {

    /// The version of what is answered for other programs.
    private static final String SCHEMA = "asylia-book/1";

    private LawBook() {}

    /// @param law the law as JSON, which is put beside the pages
    static String write(String typed, String law, boolean json, World world) {
        var folder = path(typed);
        var book = new BookFolder(folder);
        try {
            var objection = book.objection();
            if (objection.isPresent()) {
                throw new WrongInput("--out " + typed + ": " + objection.get()
                        + " Give an empty or new folder, or one that holds an earlier book and nothing else.");
            }
            world.progress().accept("Writing the law book ...");
            var rules = world.law().get();
            var files = new TreeMap<>(Book.of(rules, world.doors().get(), Citator.whole(), Checkouts.here()));
            files.put("law.json", law);
            book.write(files);
            return json ? answer(folder, files.size(), world) : said(folder, files.size(), world);
        } catch (IOException e) {
            throw new WrongInput("--out " + typed + ": the book could not be written there (" + e.getMessage()
                    + "). What was there before is still there. Check that the folder can be written and that the disk has"
                    + " room.");
        }
    }

    private static Path path(String typed) {
        try {
            return Path.of(typed).toAbsolutePath().normalize();
        } catch (InvalidPathException _) {
            throw new WrongInput("--out '" + typed + "' is not the name of a folder. Give one such as law-book.");
        }
    }

    private static String said(Path folder, int files, World world) {
        return "The law book: " + world.law().get().rules().size() + " rules in " + files + " files.\nOpen "
                + folder.resolve("index.html") + " in a browser; law.json beside it holds the same for programs.\n";
    }

    private static String answer(Path folder, int files, World world) {
        var json = new LinkedHashMap<String, Object>();
        json.put("schema", SCHEMA);
        json.put("knownTo", world.law().get().knownTo().toString());
        json.put("folder", folder.toString());
        json.put("files", files);
        json.put("rules", world.law().get().rules().size());
        return Json.pretty(json);
    }

    /// `LAW.md`.
    static String index(World world) {
        var sources = Checkouts.here();
        if (!LawTable.isPossible(sources)) {
            throw new WrongInput("--index names the file of each rule and needs the sources of the law, and '" + sources
                    + "' has none. Run it inside the repository.");
        }
        try {
            return LawTable.of(world.law().get(), world.doors().get(), sources);
        } catch (IOException e) {
            throw new WrongInput(
                    "--index: the sources in '" + sources + "' could not be read (" + e.getMessage() + ").");
        }
    }
}
