package org.cadre.assessment;

import org.cadre.assessment.scoring.DrawnQuestion;
import org.cadre.assessment.scoring.Question;
import org.cadre.assessment.scoring.Response;
import org.cadre.assessment.scoring.ResponseForm;
import org.cadre.platform.refusal.WrongValue;

import java.util.Map;

/** Reads what a form says to a question, or refuses what could not be kept. */
public final class Answers {

    private Answers() {}

    /** What was typed is no number. */
    public static final class NumberIsUnreadable extends WrongValue {
        NumberIsUnreadable() {
            super("");
        }
    }

    /** A place is empty or taken twice. */
    public static final class PlacesAreIncomplete extends WrongValue {
        PlacesAreIncomplete() {
            super("");
        }
    }

    /** The form holds what was never offered. */
    public static final class AnswerIsNotOffered extends WrongValue {
        AnswerIsNotOffered() {
            super("");
        }
    }

    static Response read(Question question, DrawnQuestion drawn, Map<String, String[]> form) {
        return switch (ResponseForm.read(question, drawn, form)) {
            case ResponseForm.Reading.Read read -> read.response();
            case ResponseForm.Reading.Rejected rejected ->
                    throw switch (rejected.reason()) {
                        case NUMBER_UNREADABLE -> new NumberIsUnreadable();
                        case PLACES_INCOMPLETE -> new PlacesAreIncomplete();
                        case NOT_OFFERED -> new AnswerIsNotOffered();
                    };
        };
    }
}
