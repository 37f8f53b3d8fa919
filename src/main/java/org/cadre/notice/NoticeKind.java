package org.cadre.notice;

/** What a notice or a mail tells; each has its words in {@code letter.<KIND>.…}. */
public enum NoticeKind {
    /** The link to the first password; by mail alone. */
    INVITATION,
    /** The link after a forgotten password; by mail alone. */
    NEW_PASSWORD,
    /** Facts: the name of the cohort. */
    ENROLLED,
    /** Facts: title and number. */
    CERTIFICATE_ISSUED,
    /** Facts: title, number and reason. */
    CERTIFICATE_REVOKED,
    /** Facts: title, number and last day, two months before it. */
    CERTIFICATE_ENDS,
    /** Facts: title, number and last day, two weeks before it. */
    CERTIFICATE_ENDS_SOON,
    /** Facts: the title of the module and the reason why its final quiz is open anew. */
    RETAKE_OPENED,
    /** Facts: the reason why the own data is not erased. */
    ERASURE_REFUSED,
    /** The own data is erased; by mail alone, since the account is empty then. */
    ERASURE_CARRIED_OUT,
    /** Facts: the address to sign in with, and the other one, which leads to it. */
    ACCOUNT_MERGED,
    /** Facts: id and title of a corrective action and its day; its reader owns it. */
    ACTION_GIVEN,
    /** The same facts, on the day after. */
    ACTION_DUE,
    /** The same facts, two weeks later; its reader coordinates the programme. */
    ACTION_LATE,
    /** Facts: id and title of the exercise. */
    REPORT_FINAL,
    /** Facts: the exercise, the team, the role, and the moment for which it is planned. */
    EXERCISE_SEAT,
    /** Facts: the exercise. */
    EXERCISE_SEAT_GONE,
    /** Facts: the exercise, the duty, and the moment for which it is planned. */
    EXERCISE_DUTY,
    /** Facts: the exercise and the duty. */
    EXERCISE_DUTY_GONE,
    /** Facts: the exercise and the moment for which it is planned now. */
    EXERCISE_MOVED,
    /** Facts: the exercise and the reason. */
    EXERCISE_CANCELLED,
    /** Facts: id of the call, the cohort, and until when nominations are sent. */
    CALL_OPEN,
    /** The same facts, some days before; its reader has sent none. */
    CALL_ENDS_SOON,
    /** The same facts, since the deadline was put later. */
    CALL_EXTENDED,
    /** Facts: the cohort and the reason. */
    CALL_CANCELLED,
    /** Facts: id of the nomination, nominee and cohort; its reader is the line manager. */
    NOMINATION_TO_RELEASE,
    /** Facts: id of the nomination and the cohort; its reader is the nominee. */
    NOMINATION_TO_ACCEPT,
    /** Facts: id of the call, nominee, cohort and reason. */
    NOMINATION_WITHDRAWN,
    /** Facts: id of the nomination, its number and the cohort. */
    APPEAL_MADE,
    /** Facts: id of the nomination and the cohort; its reader is the nominee. */
    APPEAL_ANSWERED,
    /** Facts: id of the call, who asks, and the cohort; its reader may approve the export. */
    NOMINEE_EXPORT_ASKED,
    /** Facts: id of the call and the cohort; its reader has asked. */
    NOMINEE_EXPORT_DECIDED,
    /** Facts: id of the selection and the cohort; its reader may be drawn. */
    SELECTION_COMMITTED,
    /** The same facts, when it is decided who is drawn, and when nobody moves up any more. */
    SELECTION_DRAWN,
    /** Facts: id of the selection, the cohort, and until when an answer counts. */
    SEAT_OFFERED,
    /** The same facts, some days before. */
    SEAT_OFFER_ENDS_SOON,
    /** Facts: id of the selection and the cohort; nobody answered. */
    SEAT_OFFER_EXPIRED,
    /** Facts: id of the call, the number of the nominee and the cohort; its reader manages it. */
    SEAT_GIVEN_BACK,
    /**
     * Facts: id and title of the live session, the reason, and the moment at which it begins now.
     */
    SESSION_MOVED,
    /** The same facts, with the moment at which it would have begun. */
    SESSION_CANCELLED,
    /** Facts: id and title of the live session, and the moment at which it begins. */
    SESSION_TRAINER,
    /** The same facts. */
    SESSION_TRAINER_GONE,
    /** Facts: id, number and purpose of a release; its reader may approve it. */
    RELEASE_TO_APPROVE,
    /** The same facts; its reader asked for it, as for all that follow. */
    RELEASE_APPROVED,
    RELEASE_REFUSED,
    RELEASE_PUBLISHED,
    /**
     * Facts: id of the mentorship, the name of the other, and until when an answer counts, as for
     * all that follow up to the meetings without the last.
     */
    MENTORSHIP_PROPOSED,
    /** The same facts, some days before. */
    MENTORSHIP_ANSWER_SOON,
    MENTORSHIP_BEGUN,
    MENTORSHIP_DECLINED,
    MENTORSHIP_EXPIRED,
    /** The name is that of the mentee; its reader coordinates the programme. */
    MENTOR_WANTED,
    AGREEMENT_TO_SIGN,
    MENTORSHIP_PAUSED,
    MENTORSHIP_RESUMED,
    MENTORSHIP_ENDED,
    MENTORSHIP_HANDED_OVER,
    /** One has been planned or moved; the last fact is when it begins. */
    MENTOR_MEETING,
    MENTOR_MEETING_SOON,
    MENTOR_MEETING_CANCELLED,
    /** Facts: id of the mentorship and the name of the other. */
    MENTORSHIP_REVIEW_DUE,
    /** Facts of these five: id of the hour, the name of the other, and when the talk begins. */
    OPEN_HOUR_BOOKED,
    OPEN_HOUR_GIVEN_BACK,
    OPEN_HOUR_MOVED,
    OPEN_HOUR_CANCELLED,
    OPEN_HOUR_SOON,
    /** Facts: id of the visit, the name of the agency that hosts, and the first day. */
    VISIT_ASKED,
    VISIT_PLANNED,
    VISIT_CONFIRMED,
    VISIT_DECLINED,
    VISIT_CANCELLED,
    VISIT_REPORTED,
    /** Facts: id of the visit, the name of the agency that hosts, the step, and its day. */
    VISIT_STEP_DUE,
    /** What a programme manager wrote; its subject is the message. */
    MESSAGE;

    boolean carriesLink() {
        return this == INVITATION || this == NEW_PASSWORD;
    }

    /** Whether it greets by name; nothing is left of who is erased. */
    boolean greetsByName() {
        return this != ERASURE_CARRIED_OUT;
    }

    /** Whether the last fact is a day. */
    boolean endsWithDay() {
        return switch (this) {
            case CERTIFICATE_ENDS,
                    CERTIFICATE_ENDS_SOON,
                    ACTION_GIVEN,
                    ACTION_DUE,
                    ACTION_LATE,
                    VISIT_ASKED,
                    VISIT_PLANNED,
                    VISIT_CONFIRMED,
                    VISIT_DECLINED,
                    VISIT_CANCELLED,
                    VISIT_REPORTED,
                    VISIT_STEP_DUE ->
                    true;
            default -> false;
        };
    }

    /** Whether the last fact is a moment in a zone. */
    boolean endsWithMoment() {
        return switch (this) {
            case EXERCISE_SEAT,
                    EXERCISE_DUTY,
                    EXERCISE_MOVED,
                    CALL_OPEN,
                    CALL_ENDS_SOON,
                    CALL_EXTENDED,
                    SEAT_OFFERED,
                    SEAT_OFFER_ENDS_SOON,
                    SESSION_MOVED,
                    SESSION_CANCELLED,
                    SESSION_TRAINER,
                    SESSION_TRAINER_GONE,
                    MENTORSHIP_PROPOSED,
                    MENTORSHIP_ANSWER_SOON,
                    MENTOR_MEETING,
                    MENTOR_MEETING_SOON,
                    MENTOR_MEETING_CANCELLED,
                    OPEN_HOUR_BOOKED,
                    OPEN_HOUR_GIVEN_BACK,
                    OPEN_HOUR_MOVED,
                    OPEN_HOUR_CANCELLED,
                    OPEN_HOUR_SOON ->
                    true;
            default -> false;
        };
    }
}
