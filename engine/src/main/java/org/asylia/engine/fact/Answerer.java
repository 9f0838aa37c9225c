package org.asylia.engine.fact;

/// Who can answer a question.
public enum Answerer {
    /// The person, in plain words.
    PERSON,
    /// A legal worker, from papers or from knowledge of the law.
    PRACTITIONER,
    /// A document or a government record.
    RECORD
}
