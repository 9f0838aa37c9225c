/// The web application: starting it on this machine alone, and stopping it. What the pages say is in the rooms below.
@NullMarked
package org.asylia.web;

import org.jspecify.annotations.NullMarked;
