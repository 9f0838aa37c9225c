/// Whether an eligible refugee merits asylum, INA 208(b)(1)(A), and the passing policies of USCIS about it. Not here:
/// humanitarian asylum, which is a way to be eligible. Files: [org.asylia.law.asylum.discretion.Discretion],
/// [org.asylia.law.asylum.discretion.UscisPolicies], and the table
/// [org.asylia.law.tables.ProclamationCountries].
@NullMarked
package org.asylia.law.asylum.discretion;

import org.jspecify.annotations.NullMarked;
