package org.cadre.afteraction;

import org.cadre.afteraction.action.Verifying.Means;
import org.cadre.exerciserun.RootCause;
import org.cadre.people.PersonId;

import java.time.LocalDate;

/**
 * What a corrective action asks for.
 *
 * @param title verb and thing, 200 letters at most
 * @param element what it changes
 * @param agency which answers for it; empty for that of the owner
 * @param due not before {@code starts}
 * @param how in words, by what others see that it works
 */
public record ActionPlan(
        String title,
        RootCause element,
        PersonId owner,
        String agency,
        LocalDate starts,
        LocalDate due,
        Means means,
        String how) {

    static final int TITLE = 200;
    static final int AGENCY = 120;
    static final int HOW = 500;

    public ActionPlan {
        title = title.strip();
        agency = agency.strip();
        how = how.strip();
    }
}
