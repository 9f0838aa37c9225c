/// The steps of an asylum application before USCIS, in the order in which they come: filing ([Filing]), fingerprints
/// ([Fingerprints]), the interview ([Interview]) and what happens when it is missed ([MissedInterview]), the outcome
/// ([Outcome], [Referral], [IntentToDeny]), and the hold on decisions of 2025 and 2026 ([DecisionHold]). Each holds
/// when the case is at that point, by what was filed, set, held or decided ([AtUscis]). Who decides is in the room
/// `procedure`; forms and places of filing are in the room `filing`.
@NullMarked
package org.asylia.law.affirmative;

import org.jspecify.annotations.NullMarked;
