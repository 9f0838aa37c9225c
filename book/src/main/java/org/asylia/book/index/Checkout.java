package org.asylia.book.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The sources of the law in a checkout of the repository: in which file each rule is written, and which tests show it.
///
/// A rule is found by its id, written out as the first thing handed to what makes it. A test shows a rule if it names
/// the rule's file, or its id.
public final class Checkout {

    private static final String SOURCES = "law/src/main/java";
    private static final String TESTS = "law/src/test/java";

    /// An id as first argument, but for mentions of a rule that is written elsewhere.
    private static final Pattern MADE = Pattern.compile(
            "(?<!\\b(?:holds|Bar|judged|notEncoded|contested)\\()\"([a-z][a-z0-9]*(?:[.-][a-z0-9]+)+)\"");

    private static final Pattern RULE_OF = Pattern.compile("\\bRule\\.of\\(\\s*\"([a-z0-9.-]+)\"");
    private static final Pattern MENTIONED = Pattern.compile("\"([a-z0-9.-]+)\"|\\b([A-Z]\\w+)\\.[A-Z]");

    private final Map<String, String> made = new LinkedHashMap<>();
    private final Map<String, Set<String>> mentions = new LinkedHashMap<>();

    private Checkout() {}

    /// A checkout of nothing: no file is known.
    public static Checkout none() {
        return new Checkout();
    }

    /// @param root the folder of the repository
    public static Checkout at(Path root) throws IOException {
        var checkout = new Checkout();
        for (var file : below(root.resolve(SOURCES))) {
            var text = code(file);
            var place = relative(root, file);
            for (var matcher = RULE_OF.matcher(text); matcher.find(); ) {
                checkout.made.put(matcher.group(1), place);
            }
        }
        for (var file : below(root.resolve(SOURCES))) {
            var place = relative(root, file);
            for (var matcher = MADE.matcher(code(file)); matcher.find(); ) {
                checkout.made.putIfAbsent(matcher.group(1), place);
            }
        }
        for (var file : below(root.resolve(TESTS))) {
            var place = relative(root, file);
            if (place.endsWith("Test.java")) {
                for (var matcher = MENTIONED.matcher(code(file)); matcher.find(); ) {
                    var word = Optional.ofNullable(matcher.group(1)).orElseGet(() -> matcher.group(2));
                    checkout.mentions
                            .computeIfAbsent(word, _ -> new LinkedHashSet<>())
                            .add(place);
                }
            }
        }
        return checkout;
    }

    /// Whether this folder holds the sources of the law.
    public static boolean isAt(Path root) {
        return Files.isDirectory(root.resolve(SOURCES));
    }

    /// The file in which a rule is written.
    public Optional<String> file(String id) {
        return Optional.ofNullable(made.get(id));
    }

    /// The test classes that show a rule, the one of the same name first.
    public List<String> tests(String id) {
        var tests = new LinkedHashSet<String>();
        file(id).ifPresent(file -> {
            var name = file.substring(file.lastIndexOf('/') + 1, file.length() - ".java".length());
            var named = mentions.getOrDefault(name, Set.of());
            named.stream()
                    .filter(test -> test.endsWith("/" + name + "Test.java"))
                    .forEach(tests::add);
            tests.addAll(named);
        });
        tests.addAll(mentions.getOrDefault(id, Set.of()));
        return List.copyOf(tests);
    }

    private static List<Path> below(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /// The lines that are not comments.
    private static String code(Path file) throws IOException {
        var lines = new ArrayList<String>();
        for (var line : Files.readAllLines(file)) {
            if (!line.stripLeading().startsWith("//")) {
                lines.add(line);
            }
        }
        return String.join("\n", lines);
    }

    private static String relative(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
