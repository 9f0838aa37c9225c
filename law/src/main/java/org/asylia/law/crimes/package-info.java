/// Crimes and their weight, shared by the bars of asylum and of withholding: what a conviction is and when it is
/// final ([org.asylia.law.crimes.Conviction], INA 101(a)(48)), which is an aggravated felony
/// ([org.asylia.law.crimes.AggravatedFelony], INA 101(a)(43)), which crime is particularly serious
/// ([org.asylia.law.crimes.ParticularlySeriousCrime]) and which crime abroad is serious and not political
/// ([org.asylia.law.crimes.SeriousNonpoliticalCrime]). What follows for asylum is in `asylum.bars`, for withholding in
/// `withholding.bars`.
@NullMarked
package org.asylia.law.crimes;

import org.jspecify.annotations.NullMarked;
