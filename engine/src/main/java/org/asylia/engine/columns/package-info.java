/// The reader for many people at once: the same conditions as for one case, worked out 64 cases to a machine word.
///
/// A [org.asylia.engine.columns.Layout] says which bit planes a body of law needs, a
/// [org.asylia.engine.columns.Packer] writes cases into them, a [org.asylia.engine.columns.Plan] turns rules in a frame
/// into a graph of operations on whole columns, and a [org.asylia.engine.columns.Runner] carries it out, chunk by
/// chunk. What it answers is what the single-case reader answers; docs/decisions/0013 says how, and what falls back. An
/// [org.asylia.engine.columns.Unpacker] reads a case back, so that its reasons can be told.
@NullMarked
package org.asylia.engine.columns;

import org.jspecify.annotations.NullMarked;
