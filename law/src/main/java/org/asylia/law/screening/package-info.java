/// Interviews about fear, which come before any hearing: credible fear in expedited removal and for stowaways,
/// reasonable fear after a reinstated or officer's order, and fear of a third country after a grant. Who is in such a
/// screening is in [org.asylia.law.screening.Screened]. The standards: [CredibleFear], [ReasonableFear]; bars at the
/// interview: [ScreeningBars]; the family: [FamilyInScreening]; the judge: [CredibleFearReview]; a third country:
/// [ThirdCountryScreening]. How a case comes to a screening, and who decides, is in the room `procedure`.
@NullMarked
package org.asylia.law.screening;

import org.jspecify.annotations.NullMarked;
