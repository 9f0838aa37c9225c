/// The pages: what each shows, and what it does with what is sent back.
@NullMarked
package org.asylia.web.page;

import org.jspecify.annotations.NullMarked;
