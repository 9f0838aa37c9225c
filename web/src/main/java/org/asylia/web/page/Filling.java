package org.asylia.web.page;

import java.util.List;

/// A page with a small form.
///
/// @param heading what it is about
/// @param intro what it says before the form; may be empty
/// @param fields what is filled in
/// @param button what sends it
/// @param back the page before
/// @param other a second button that sends the same form as `do=other`; may be empty
public record Filling(Shown heading, List<Shown> intro, List<Field> fields, Shown button, String back, Shown other) {

    public Filling {
        intro = List.copyOf(intro);
        fields = List.copyOf(fields);
    }

    public List<Field> faulty() {
        return fields.stream().filter(Field::faulty).toList();
    }
}
