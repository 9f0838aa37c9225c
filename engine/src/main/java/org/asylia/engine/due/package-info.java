/// Every day that binds or may bind in a case, from the texts that give one: the day under the law, the day to plan by,
/// how it was counted, and what is still to be told. Knows no law.
@NullMarked
package org.asylia.engine.due;

import org.jspecify.annotations.NullMarked;
