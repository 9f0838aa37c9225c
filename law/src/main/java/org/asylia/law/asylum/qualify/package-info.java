/// Who is a refugee, INA 101(a)(42): the definition, presence outside the country, nationality and statelessness, the
/// persecutor exclusion, the population-control sentence, and the five grounds. Groups are in `group`, the reason for
/// the harm in `nexus`. Not here: harm, past persecution, fear and relocation, the bars, and who may apply.
///
/// In the statute's order: [org.asylia.law.asylum.qualify.RefugeeDefinition], [org.asylia.law.asylum.qualify.Refugee],
/// [org.asylia.law.asylum.qualify.OutsideCountry], [org.asylia.law.asylum.qualify.OneCountry],
/// [org.asylia.law.asylum.qualify.SeveralNationalities], [org.asylia.law.asylum.qualify.Stateless],
/// [org.asylia.law.asylum.qualify.PersecutorIsNoRefugee], [org.asylia.law.asylum.qualify.PopulationControl],
/// [org.asylia.law.asylum.qualify.RaceReligionNationality], [org.asylia.law.asylum.qualify.PoliticalOpinion],
/// [org.asylia.law.asylum.qualify.ProtectedGround]; and for the decisions of its rooms
/// [org.asylia.law.asylum.qualify.Precedent].
@NullMarked
package org.asylia.law.asylum.qualify;

import org.jspecify.annotations.NullMarked;
