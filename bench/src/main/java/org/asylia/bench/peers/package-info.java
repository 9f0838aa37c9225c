/// Other engines beside ours, on the same law, the same cases, and held to the same answers: Drools, a DMN engine, and
/// SQL with its NULL. The law is translated for them by machine from our conditions, never written again by hand.
/// What is unfair in the comparison, and to whom, is part of the table. Not shipped.
///
/// From the law to the peers: [org.asylia.bench.peers.Seen] what the cases say at all,
/// [org.asylia.bench.peers.Translator] conditions to [org.asylia.bench.peers.Formula]s,
/// [org.asylia.bench.peers.Sheet] formulas and the columns they read, then [org.asylia.bench.peers.Sql],
/// [org.asylia.bench.peers.Drl] and [org.asylia.bench.peers.Dmn].
@NullMarked
package org.asylia.bench.peers;

import org.jspecify.annotations.NullMarked;
