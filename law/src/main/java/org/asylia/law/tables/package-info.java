/// Facts of the world that the law refers to and that change, as dated tables with their sources:
/// [org.asylia.law.tables.AgreementCountries], [org.asylia.law.tables.RefugeeConventionParties]. What follows from a
/// row is not in here; it stands with the rule that reads the table.
@NullMarked
package org.asylia.law.tables;

import org.jspecify.annotations.NullMarked;
