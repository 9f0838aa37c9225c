/// Everything that can be asked of a case, by topic, under the one key that rule, question, form and evidence share.
/// [org.asylia.law.facts.Lists] names the lists; each other file holds the facts of one topic. Nothing here decides.
@NullMarked
package org.asylia.law.facts;

import org.jspecify.annotations.NullMarked;
