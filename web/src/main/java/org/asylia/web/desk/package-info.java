/// The office's side, on the command line: the queue of requests for help, and the hours that can be booked.
@NullMarked
package org.asylia.web.desk;

import org.jspecify.annotations.NullMarked;
