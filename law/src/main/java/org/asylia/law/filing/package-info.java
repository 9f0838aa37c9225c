/// Forms, where they go, and how a filing is put together. Which form a case calls for now: the application and what
/// comes with it ([ApplicationForms]), representatives ([RepresentativeForms]), appeals ([AppealForms]), addresses and
/// the court file ([AddressForms]), after a grant ([AfterGrantForms]), the government's own papers
/// ([GovernmentForms]). Where the asylum form goes: [WhereToFile]. How: by computer ([ElectronicFiling]), the packet
/// for the court ([CourtPacket]), translation and service ([Papers]), the packet for USCIS ([UscisPacket]). Fees,
/// amounts and addresses are not in here.
@NullMarked
package org.asylia.law.filing;

import org.jspecify.annotations.NullMarked;
