package org.asylia.interview;

import java.util.List;

/// How far an interview has come, to be told in plain words and never as a percentage.
///
/// @param stage the stage it is in
/// @param answered how many questions have been answered
/// @param undecided the doors that are still undecided, by id
public record Progress(String stage, int answered, List<String> undecided) {

    public Progress {
        undecided = List.copyOf(undecided);
    }
}
