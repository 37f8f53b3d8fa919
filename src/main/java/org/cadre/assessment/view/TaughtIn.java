package org.cadre.assessment.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.assessment.AssessmentQueries;
import org.cadre.cohort.EnrolmentRow;

/** The own cohort in which a module is taught, for the top bar of the pages around a quiz. */
@Named
@RequestScoped
public class TaughtIn {

    @Inject AssessmentQueries queries;

    private boolean known;
    private EnrolmentRow enrolment;

    /** Null for somebody who is in no cohort with this module any more. */
    public EnrolmentRow of(String moduleCode) {
        if (!known) {
            enrolment = queries.ownEnrolment(moduleCode).orElse(null);
            known = true;
        }
        return enrolment;
    }
}
