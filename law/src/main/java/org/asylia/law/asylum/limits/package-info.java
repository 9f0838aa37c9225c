/// Further limits on asylum that regulations and proclamations of recent years set (8 U.S.C. 1158(b)(2)(C) and the
/// President's entry power), most of them set aside by courts. A rule that a court set aside is applied to nobody,
/// whatever the day of entry; only the question what was applied on an earlier day may still return it. The bars of
/// the statute itself are not in here. In order of time: [ProclamationEntry2018], [Transit2019], [Crimes2020],
/// [Global2020], [Transit2020], [LawfulPathways], [SecuringTheBorder], [Proclamation10888]; all together in
/// [FurtherLimits].
@NullMarked
package org.asylia.law.asylum.limits;

import org.jspecify.annotations.NullMarked;
