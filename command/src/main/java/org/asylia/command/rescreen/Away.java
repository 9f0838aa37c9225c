package org.asylia.command.rescreen;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.asylia.caseload.Asked;
import org.asylia.law.Door;

/// What a cluster is to compare.
///
/// @param master where the cluster is, as it was typed
/// @param source the cases
/// @param keep what is to be written beside the report
/// @param circuit the circuit that was typed, in place of those that the files ask for
/// @param shift what is compared
/// @param doors the doors, in their order
/// @param cells how counts are shown
/// @param asked what the matters are asked
/// @param progress is told what takes a while
public record Away(
        String master,
        Source source,
        Keep keep,
        Optional<String> circuit,
        Shift shift,
        List<Door> doors,
        Cells cells,
        Asked asked,
        Consumer<String> progress) {

    public Away {
        doors = List.copyOf(doors);
    }

    /// Where the cases come from.
    public sealed interface Source {

        /// So many made-up matters.
        record Made(int size, int seed) implements Source {}

        /// Case files.
        ///
        /// @param tables names of Parquet tables and of packed caseloads, which the cluster reads itself
        /// @param files case files that were read here
        record Given(List<String> tables, List<CaseText> files) implements Source {
            public Given {
                tables = List.copyOf(tables);
                files = List.copyOf(files);
            }
        }
    }

    /// What is written, each under the name that was typed.
    ///
    /// @param packed the cases, packed: blocks in Parquet, or a packed caseload
    /// @param rows the case files, one in each row of a Parquet table
    /// @param changed who moved from what to what, as a Parquet table
    public record Keep(Optional<String> packed, Optional<String> rows, Optional<String> changed) {}
}
