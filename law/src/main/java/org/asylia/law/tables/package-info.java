/// Facts of the world that the law refers to and that change, one file a table, each row with its source and the day on
/// which it was last checked. What follows from a row is not in here; it stands with the rule that reads the table.
///
/// Read by rules: [org.asylia.law.tables.AgreementCountries], [org.asylia.law.tables.RefugeeConventionParties],
/// [org.asylia.law.tables.DesignatedOrganizations]. Read by programs: [org.asylia.law.tables.Courts],
/// [org.asylia.law.tables.Circuits], [org.asylia.law.tables.AsylumOffices], [org.asylia.law.tables.Countries]. How the
/// files are read, here and in the rooms of the fees and of the citator: [org.asylia.law.tables.Sheet].
@NullMarked
package org.asylia.law.tables;

import org.jspecify.annotations.NullMarked;
