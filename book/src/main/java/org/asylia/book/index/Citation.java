package org.asylia.book.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A citation, and its place in legal order: collection, section, then paragraph by paragraph.
///
/// `INA 208(a)(2)(B)` stands before `INA 208(a)(10)`, and (iv) before (v).
///
/// @param words as it is written
/// @param series the collection
/// @param steps what it is sorted by
public record Citation(String words, Series series, List<Step> steps) implements Comparable<Citation> {

    private static final Pattern PIECE = Pattern.compile("\\(([A-Za-z0-9]+)\\)|(\\d+)|([A-Za-z]+)");
    private static final Pattern SECTION =
            Pattern.compile("(INA \\d+[A-Z]?|\\d+ USC \\d+[a-z]?|\\d+ CFR \\d+[a-z]?\\.\\d+).*");
    private static final Pattern ROMAN = Pattern.compile("[ivxIVX]+");

    public Citation {
        steps = List.copyOf(steps);
    }

    /// One step of a place: numbers before letters.
    record Step(long number, String letters) implements Comparable<Step> {
        @Override
        public int compareTo(Step other) {
            int byNumber = Long.compare(number, other.number);
            if (byNumber != 0) {
                return byNumber;
            }
            int byLength = Integer.compare(letters.length(), other.letters.length());
            return byLength != 0 ? byLength : letters.compareTo(other.letters);
        }
    }

    public static Citation of(String words) {
        var series = Series.of(words);
        return new Citation(words, series, series.isDecision() ? byName(words) : byParagraph(words));
    }

    /// The section that a paragraph stands in, such as `INA 208`; the whole citation where there are no paragraphs.
    public String section() {
        var matcher = SECTION.matcher(words);
        return matcher.matches() ? matcher.group(1) : words;
    }

    /// Its place on the page of citations.
    public String anchor() {
        var anchor = new StringBuilder("c-");
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            anchor.append(Character.isLetterOrDigit(letter) && letter < 128 ? letter : '-');
        }
        return anchor.toString();
    }

    private static List<Step> byName(String words) {
        var name = words.replaceFirst("^Matter of ", "").toLowerCase(Locale.ROOT);
        var steps = new ArrayList<Step>();
        for (int i = 0; i < name.length(); i++) {
            steps.add(new Step(0, name.substring(i, i + 1)));
        }
        return steps;
    }

    private static List<Step> byParagraph(String words) {
        var steps = new ArrayList<Step>();
        int depth = 0;
        for (var matcher = PIECE.matcher(words); matcher.find(); ) {
            if (matcher.group(1) != null) {
                depth++;
                steps.add(paragraph(matcher.group(1), depth));
            } else if (matcher.group(2) != null) {
                steps.add(new Step(Long.parseLong(matcher.group(2)), ""));
            } else {
                steps.add(new Step(0, matcher.group(3)));
            }
        }
        return steps;
    }

    /// The first level is letters, so (i) there is the ninth letter; deeper down (i) is a Roman one.
    private static Step paragraph(String label, int depth) {
        if (Character.isDigit(label.charAt(0))) {
            return new Step(Long.parseLong(label.replaceAll("\\D", "")), "");
        }
        return depth > 2 && ROMAN.matcher(label).matches()
                ? new Step(roman(label.toLowerCase(Locale.ROOT)), "")
                : new Step(0, label);
    }

    private static long roman(String numeral) {
        long sum = 0;
        for (int i = 0; i < numeral.length(); i++) {
            long value = value(numeral.charAt(i));
            sum += i + 1 < numeral.length() && value(numeral.charAt(i + 1)) > value ? -value : value;
        }
        return sum;
    }

    private static long value(char letter) {
        return switch (letter) {
            case 'i' -> 1;
            case 'v' -> 5;
            default -> 10;
        };
    }

    @Override
    public int compareTo(Citation other) {
        int bySeries = series.compareTo(other.series);
        if (bySeries != 0) {
            return bySeries;
        }
        for (int i = 0; i < Math.min(steps.size(), other.steps.size()); i++) {
            int byStep = steps.get(i).compareTo(other.steps.get(i));
            if (byStep != 0) {
                return byStep;
            }
        }
        int byDepth = Integer.compare(steps.size(), other.steps.size());
        return byDepth != 0 ? byDepth : words.compareTo(other.words);
    }
}
