package org.cadre.people;

import org.cadre.people.importing.Verdict.Outcome;
import org.cadre.people.importing.Verdict.Reason;

import java.util.Optional;

/**
 * A row of an import as its page shows it.
 *
 * @param wasName the name on record where it changes, else empty; the others likewise
 * @param undone how an undo treated the person, else empty
 */
public record ImportRow(
        int number,
        Outcome outcome,
        Reason reason,
        String argument,
        String name,
        String mail,
        String agency,
        String unit,
        String language,
        String wasName,
        String wasPlace,
        String wasLanguage,
        Optional<PersonId> person,
        String undone) {}
