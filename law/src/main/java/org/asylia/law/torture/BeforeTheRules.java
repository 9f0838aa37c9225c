package org.asylia.law.torture;

import org.asylia.engine.rule.Before;

/// What held before 22 March 1999: judges and officers could not decide claims under the Convention.
final class BeforeTheRules {

    static final Before NO_PROTECTION = Before.none(
            "Before 22 March 1999 no rule let a judge or an officer decide a claim under the Convention Against Torture.");

    private BeforeTheRules() {}
}
