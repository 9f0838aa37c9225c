package org.asylia.law.stage;

import static org.asylia.law.stage.Actor.APPLICANT;
import static org.asylia.law.stage.Actor.DHS;
import static org.asylia.law.stage.Actor.REPRESENTATIVE;
import static org.asylia.law.stage.Actor.USCIS;

import java.util.List;
import java.util.Optional;

/// Every form of the law, with who files it and where. When each is called for is said by the rule of that id.
public final class FilingPlaces {

    private static final String COURT = "the immigration court";
    private static final String BOARD = "the Board";
    private static final String AGENCY = "USCIS";

    public static final List<FilingPlace> ALL = List.of(
            new FilingPlace("form.i589", APPLICANT, "USCIS or the court: see the place below"),
            new FilingPlace("filing.i589.lockbox", APPLICANT, "the USCIS lockbox, on paper"),
            new FilingPlace("filing.i589.online", APPLICANT, "USCIS, online"),
            new FilingPlace("filing.i589.vetting-center", APPLICANT, "the USCIS Asylum Vetting Center"),
            new FilingPlace("filing.i589.uac", APPLICANT, "the USCIS lockbox, with a copy to the court"),
            new FilingPlace("filing.i589.court", APPLICANT, COURT),
            new FilingPlace("form.i765", APPLICANT, AGENCY),
            new FilingPlace("form.i912", APPLICANT, "USCIS, with the form whose fee it is about"),
            new FilingPlace("form.g1450", APPLICANT, "USCIS, on top of the paper filing"),
            new FilingPlace("form.i881", APPLICANT, "USCIS or the court"),
            new FilingPlace("form.g28", REPRESENTATIVE, AGENCY),
            new FilingPlace("form.eoir28", REPRESENTATIVE, COURT),
            new FilingPlace("form.eoir27", REPRESENTATIVE, BOARD),
            new FilingPlace("form.eoir60", REPRESENTATIVE, BOARD),
            new FilingPlace("form.eoir61", REPRESENTATIVE, COURT),
            new FilingPlace("form.eoir26", APPLICANT, BOARD),
            new FilingPlace("form.eoir26a", APPLICANT, "where the filing goes whose fee it is about"),
            new FilingPlace("form.eoir29", APPLICANT, "the USCIS office that decided"),
            new FilingPlace("form.eoir33-ic", APPLICANT, COURT),
            new FilingPlace("form.eoir33-bia", APPLICANT, BOARD),
            new FilingPlace("form.ar11", APPLICANT, "USCIS, online or by mail"),
            new FilingPlace("form.eoir59", APPLICANT, "the court or Board that holds the file"),
            new FilingPlace("form.i730", APPLICANT, AGENCY),
            new FilingPlace("form.i131", APPLICANT, AGENCY),
            new FilingPlace("form.i485", APPLICANT, AGENCY),
            new FilingPlace("form.i602", APPLICANT, AGENCY),
            new FilingPlace("form.i693", APPLICANT, "USCIS, signed by a civil surgeon"),
            new FilingPlace("form.i864", APPLICANT, "not needed for an asylee"),
            new FilingPlace("form.i862", DHS, COURT),
            new FilingPlace("form.i863", DHS, COURT),
            new FilingPlace("form.i867", DHS, "the record of the border interview"),
            new FilingPlace("form.i870", USCIS, "the record of the fear interview"));

    private FilingPlaces() {}

    public static Optional<FilingPlace> of(String rule) {
        for (var place : ALL) {
            if (place.rule().equals(rule)) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }
}
