package org.asylia.dates;

/// A date that cannot be taken as it was told. The words go on from the date itself: `does not exist: Esfand 1402 has
/// 29 days. ...`
public final class UnreadDate extends Exception {

    private static final long serialVersionUID = 1;

    private final String words;

    UnreadDate(String words) {
        super(words, null, false, false);
        this.words = words;
    }

    /// What is wrong with it and what to do, to stand behind the date. They repeat nothing that was written but
    /// numbers and known names.
    public String words() {
        return words;
    }
}
