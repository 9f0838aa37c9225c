package org.asylia.law.stage;

/// Who makes a filing, and where it goes.
///
/// @param rule the rule that says whether it is called for
/// @param by who makes it
/// @param where where it goes, in words; addresses are never written here
public record FilingPlace(String rule, Actor by, String where) {}
