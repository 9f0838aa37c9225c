/// Every rule as plain data (maps, lists, words, numbers) for other programs, and the fingerprint of a body of rules.
@NullMarked
package org.asylia.engine.export;

import org.jspecify.annotations.NullMarked;
