/// The immigration courts' public case tables (EOIR's monthly release), imported into a folder of our own.
///
/// [org.asylia.court.ReleaseImport] reads a release: [org.asylia.court.Tables] says which tables and columns, each row
/// is checked by type, what does not fit is kept with its reason, and the tables are joined by case number through
/// sorted files, so that memory does not grow with the release. [org.asylia.court.Told] lists the facts of the law that
/// the tables can tell, [org.asylia.court.CourtMatters] gives the joined cases back, and
/// [org.asylia.court.Comparison] finds what one release has and the next one lacks.
///
/// These are public records without names. Nothing here reads or writes a case file, and nothing that keeps a client's
/// matter may use this room: a test of the house holds that.
@NullMarked
package org.asylia.court;

import org.jspecify.annotations.NullMarked;
