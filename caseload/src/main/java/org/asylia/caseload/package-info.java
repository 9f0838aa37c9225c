/// Many cases at once: caseloads kept packed in bit planes, in memory or in a file, and the comparison of two settings
/// over all of them: who changes, from what to what, through which rule, and why.
///
/// [org.asylia.caseload.Caseload] holds the cases, [org.asylia.caseload.CaseloadFile] keeps them on a disk,
/// [org.asylia.caseload.Office] keeps those of an office there and brings them up to date,
/// [org.asylia.caseload.Rescreening] compares, whole or part by part, [org.asylia.caseload.Movers] lists who moved,
/// [org.asylia.caseload.Generated] makes cases up. Case files are read elsewhere and handed over as cases.
@NullMarked
package org.asylia.caseload;

import org.jspecify.annotations.NullMarked;
