/// Caseloads inside Apache Spark: the same columns and the same counts as on one machine, on the machines of a cluster;
/// read from Parquet and written to it.
///
/// [org.asylia.spark.SparkCluster] is where `rescreen --spark` comes in. [org.asylia.spark.BlockTable] says what a
/// table of packed cases holds, [org.asylia.spark.RowTable] one of case files; [org.asylia.spark.Comparison] counts.
/// Here is no distribution of our own: what is lost is worked out again by Spark. docs/spark.md says how it is used,
/// docs/decisions/0017 why it is so.
@NullMarked
package org.asylia.spark;

import org.jspecify.annotations.NullMarked;
