/// The house itself under test: which room may use which, what a rule may contain, how large files grow, and whether
/// the launcher starts. No product code. Every check also proves that it saw what it claims to check.
@NullMarked
package org.asylia.checks;

import org.jspecify.annotations.NullMarked;
