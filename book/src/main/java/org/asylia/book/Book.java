package org.asylia.book;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.asylia.book.index.Checkout;
import org.asylia.book.page.CitationsPage;
import org.asylia.book.page.DecisionPage;
import org.asylia.book.page.DecisionsPage;
import org.asylia.book.page.FactsPage;
import org.asylia.book.page.FrontPage;
import org.asylia.book.page.LeftOutPage;
import org.asylia.book.page.NamesPage;
import org.asylia.book.page.Place;
import org.asylia.book.page.RecheckPage;
import org.asylia.book.page.RulePage;
import org.asylia.book.page.TablesPage;
import org.asylia.book.page.Volume;
import org.asylia.engine.rule.RuleSet;
import org.asylia.law.Door;
import org.asylia.law.citator.Citator;

/// The whole book as files: page by page, by their paths within the folder of the book. The same law gives the same
/// book, byte by byte.
public final class Book {

    private Book() {}

    /// @param sources the folder of the repository, or any other: without the sources of the law, pages name no files
    ///     and no tests
    public static Map<String, String> of(RuleSet law, List<Door> doors, Citator citator, Path sources)
            throws IOException {
        var volume = new Volume(law, doors, citator, Checkout.isAt(sources) ? Checkout.at(sources) : Checkout.none());
        var files = new TreeMap<String, String>();
        files.put(Place.STYLE, style());
        files.put(Place.FRONT, FrontPage.of(volume));
        files.put(Place.NAMES, NamesPage.of(volume));
        files.put(Place.CITATIONS, CitationsPage.of(volume));
        files.put(Place.DECISIONS, DecisionsPage.of(volume));
        files.put(Place.FACTS, FactsPage.of(volume));
        files.put(Place.RECHECK, RecheckPage.of(volume));
        files.put(Place.LEFT_OUT, LeftOutPage.of(volume));
        files.put(Place.TABLES, TablesPage.of(volume));
        law.rules().forEach(rule -> files.put(Place.rulePage(rule.id()), RulePage.of(volume, rule)));
        citator.decisions()
                .forEach(decision -> files.put(Place.decisionPage(decision.key()), DecisionPage.of(volume, decision)));
        return files;
    }

    private static String style() {
        try (var stream = Objects.requireNonNull(Book.class.getResourceAsStream("page/book.css"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
