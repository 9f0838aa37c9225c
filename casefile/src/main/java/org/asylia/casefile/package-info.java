/// Case files: one human-writable JSON format for what is known of a matter. This room reads it strictly, writes it
/// without loss and publishes its schema; it decides nothing. Start at [org.asylia.casefile.CaseFileReader], which
/// gives a [org.asylia.casefile.CaseFile] or refuses with a [org.asylia.casefile.CaseFileException] that names every
/// place, value and remedy. What a key means comes from the rule set that is passed in; no fact is named here, but for
/// the few dates that [org.asylia.casefile.Plausibility] compares.
@NullMarked
package org.asylia.casefile;

import org.jspecify.annotations.NullMarked;
