/// The citator: leading decisions with their day, forum, issue, holding in our own words and outcome, what later
/// decisions, statutes, rules and orders did to each, and whether one is good law on a day and in a circuit.
///
/// Two tables hold it, `decisions.tsv` and `treatments.tsv`, read when they are first asked for. A decision names the
/// provisions it is about, by the ids of the rules; a rule names its leading decisions. Holdings say what a decision
/// is cited for, not all that it decides. What was written from memory is a lead to check, never an authority.
@NullMarked
package org.asylia.law.citator;

import org.jspecify.annotations.NullMarked;
