/**
 * Which accounts look like the same human: by the words of the name, by the address. Pure: it is
 * told who there is, and proposes; people decide.
 */
@NullMarked
package org.cadre.people.likeness;

import org.jspecify.annotations.NullMarked;
