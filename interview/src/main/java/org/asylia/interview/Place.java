package org.asylia.interview;

/// Where an answer belongs: a question, and the entry of a list it is asked about.
///
/// @param question the key of the question in the plan
/// @param item the path of the entry, such as `countries[1].claims[private]`; empty for the person as a whole
public record Place(String question, String item) {

    public static Place of(String question) {
        return new Place(question, "");
    }

    /// The ordinal of the entry of a list that is counted, `2` in `arrivals[2]`; 1 where nothing is counted.
    public int ordinal() {
        var name = item.substring(item.lastIndexOf('[') + 1).replace("]", "");
        return name.chars().allMatch(Character::isDigit) && !name.isEmpty() ? Integer.parseInt(name) : 1;
    }

    @Override
    public String toString() {
        return item.isEmpty() ? question : item + "/" + question;
    }
}
