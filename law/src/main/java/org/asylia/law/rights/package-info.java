/// What the person may ask for on the way, and what they and the government must do: help and interpreters ([Help]),
/// secrecy, the file and a fair hearing ([FairProcess]), no return to harm ([NoReturn]), the work permit while waiting
/// ([WorkPermitRights]); the applicant's duties ([ApplicantsDuties]), the form's signature and warning
/// ([SigningTheForm]), and the time the statute sets the government ([GovernmentTime]). Each holds when it applies here
/// and now, not for everybody.
@NullMarked
package org.asylia.law.rights;

import org.jspecify.annotations.NullMarked;
