package org.asylia.casefile;

import org.asylia.casefile.json.NodeWriter;

/// Writes case files as they were read: the same keys in the same order, the same statements, the same words, dates and
/// numbers as they were written. Only the white space is the program's own.
public final class CaseFileWriter {

    private CaseFileWriter() {}

    public static String write(CaseFile file) {
        return NodeWriter.pretty(file.tree());
    }
}
