package org.cadre.progress;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.people.PersonId;

/**
 * A certificate as the manager of its programme sees it.
 *
 * @param number as it is printed
 * @param state BEING_MADE, VALID, EXPIRED or REVOKED
 */
public record EarnedCertificate(
        PersonId person, ModuleVersionId module, String number, String state) {}
