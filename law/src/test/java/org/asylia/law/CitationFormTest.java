package org.asylia.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationFormTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        INA 208(b)(2)(A)(vi)                                        | ACT
        INA section 208                                             | -
        asylum statute                                              | -
        8 USC 1158(a)(2)(B)                                         | CODE
        8 CFR 1208.13(c)(6)-(9)                                     | REGULATION
        8 CFR part 208                                              | -
        85 FR 80274                                                 | FEDERAL_REGISTER
        Pub. L. 119-21                                              | -
        Proclamation 10888                                          | PRESIDENTIAL_ACT
        Matter of L-E-A-, 27 I&N Dec. 581 (A.G. 2019)               | PRECEDENT
        Matter of L-E-A-                                            | -
        Matter of L-E-A-, 27 I&N Dec. (A.G. 2019)                   | -
        Moncrieffe v. Holder, 569 U.S. 184 (2013)                   | SUPREME_COURT
        Cece v. Holder, 733 F.3d 662 (7th Cir. 2013) (en banc)      | COURT_OF_APPEALS
        Cece v. Holder, 733 F.3d 662 (2013)                         | -
        Pangea v. DHS, 512 F. Supp. 3d 966 (N.D. Cal. 2021)         | DISTRICT_COURT
        Urias-Orellana v. Bondi, No. 24-777 (U.S. Mar. 4, 2026)     | DOCKET
        Dorcas v. USCIS (D.R.I. June 5, 2026)                       | -
        USCIS PM-602-0187                                           | MEMORANDUM
        EOIR Policy Manual, pt. II, ch. 3.3(c)(6)                   | MANUAL
        EOIR Policy Manual                                          | -
        USCIS, Form I-589, instructions                             | FORM
        USCIS, Form I-589                                           | -
        U.S. Const. amend. V                                        | CONSTITUTION
        DHS announcement of 20 January 2025                         | -
        """)
    void knowsItsForms_andNoOthers(String citation, @org.jspecify.annotations.Nullable CitationForm form) {
        assertEquals(Optional.ofNullable(form), CitationForm.of(citation));
    }
}
