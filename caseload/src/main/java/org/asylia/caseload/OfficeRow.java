package org.asylia.caseload;

/// What is kept of a matter beside its row in a caseload: enough to see that nothing changed.
///
/// @param name of what it is called
/// @param text of its text
record OfficeRow(Fingerprint name, Fingerprint text) {

    static final int BYTES = 2 * Fingerprint.BYTES;

    static OfficeRow of(Unread matters, int matter) {
        return new OfficeRow(Fingerprint.of(matters.name(matter)), Fingerprint.of(matters.text(matter)));
    }
}
