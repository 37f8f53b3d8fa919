package org.cadre.assessment;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.people.PersonId;

/** How many knowledge checks of a version one person has answered. */
public record ChecksAnswered(PersonId person, ModuleVersionId module, int answered) {}
