package org.asylia.casefile;

import java.util.Optional;
import org.asylia.engine.time.SaidDate;

/// Where statements come from: a form, an interview, a declaration, a document. Statements name it by its id.
///
/// @param id the key under `sources`
/// @param kind what it is, such as `form`, `interview`, `declaration`, `document`
/// @param title its name, for people
/// @param date when it was made
/// @param language the language it was given in
/// @param interpreter `yes`, `no` or `unknown`: whether somebody interpreted
/// @param readBack `yes`, `no` or `unknown`: whether it was read back to the person
/// @param note words for people
public record Source(
        String id,
        Optional<String> kind,
        Optional<String> title,
        Optional<SaidDate> date,
        Optional<String> language,
        Optional<String> interpreter,
        Optional<String> readBack,
        Optional<String> note) {}
