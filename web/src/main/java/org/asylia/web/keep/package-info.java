/// What is kept on disk, and only when a person chose so: paused interviews, requests for help, consultation hours.
/// All that a person said is sealed before it reaches the database.
@NullMarked
package org.asylia.web.keep;

import org.jspecify.annotations.NullMarked;
