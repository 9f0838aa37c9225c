/// Tests of caseloads inside Spark, on this machine and on a cluster of processes on it.
@NullMarked
package org.asylia.spark;

import org.jspecify.annotations.NullMarked;
