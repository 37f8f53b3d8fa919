package org.cadre.exerciserun;

import org.cadre.people.PersonId;

/** Somebody who could have a seat or a duty in a run. */
public record SeatChoice(PersonId id, String name, String agency) {}
