/// What is asked, in which order, and what an answer says in facts of the law: tables parted by tabs, read strictly.
///
/// `questions.tsv` has the questions in their order; `lists.tsv` the lists that are asked entry by entry; `effects.tsv`
/// what each answer fills; `not-yet.tsv` what must not be asked before its time; `notices.tsv` where to stop and get a
/// lawyer; `advice.tsv` what to do and not to do. No sentence is in them: those are in the texts.
@NullMarked
package org.asylia.interview.plan;

import org.jspecify.annotations.NullMarked;
