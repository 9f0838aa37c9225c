package org.asylia.spark;

import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/// The cases of a caseload as they lie on the machines.
///
/// @param blocks all of them, packed
/// @param rows their case files, of those that were given as case files
record Cases(Dataset<Row> blocks, Optional<Dataset<Row>> rows) {}
