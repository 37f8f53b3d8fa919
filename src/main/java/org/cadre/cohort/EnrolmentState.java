package org.cadre.cohort;

/** Whether the seat is taken or was given up; a second enrolment is a new one. */
public enum EnrolmentState {
    ENROLLED,
    WITHDRAWN
}
