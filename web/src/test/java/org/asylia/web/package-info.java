/// Tests of the web application, over HTTP.
@NullMarked
package org.asylia.web;

import org.jspecify.annotations.NullMarked;
