package org.cadre.people;

import org.cadre.people.likeness.Known;

/**
 * An account among those that are compared.
 *
 * @param open whether somebody may still sign in with it
 */
record Compared(Known known, boolean open) {}
