/// Particular social group: the three-part test judged part by part, the decisions laid over it for single kinds of
/// groups, and the periods in which those decisions were in force. Not here: the other four grounds, and why the harm
/// is done.
///
/// In the order in which a group is tested: [org.asylia.law.asylum.qualify.group.SocialGroup],
/// [org.asylia.law.asylum.qualify.group.CognizableGroup], [org.asylia.law.asylum.qualify.group.GroupStandard],
/// [org.asylia.law.asylum.qualify.group.Immutability], [org.asylia.law.asylum.qualify.group.Particularity],
/// [org.asylia.law.asylum.qualify.group.SocialDistinction] (both with
/// [org.asylia.law.asylum.qualify.group.FurtherGroupTests]), [org.asylia.law.asylum.qualify.group.ApartFromTheHarm],
/// [org.asylia.law.asylum.qualify.group.GroupStated]; then the kinds:
/// [org.asylia.law.asylum.qualify.group.SexAlone], [org.asylia.law.asylum.qualify.group.DomesticViolence],
/// [org.asylia.law.asylum.qualify.group.Family], [org.asylia.law.asylum.qualify.group.ImputedMembership],
/// [org.asylia.law.asylum.qualify.group.FormerStatus], [org.asylia.law.asylum.qualify.group.CommonGroups]; and the
/// periods: [org.asylia.law.asylum.qualify.group.DomesticViolencePrecedents],
/// [org.asylia.law.asylum.qualify.group.FamilyPrecedents].
@NullMarked
package org.asylia.law.asylum.qualify.group;

import org.jspecify.annotations.NullMarked;
