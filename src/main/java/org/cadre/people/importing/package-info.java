/**
 * What a file of people means: which column is which, and what each row would do. Pure: it is told
 * what is known and writes nothing.
 */
@NullMarked
package org.cadre.people.importing;

import org.jspecify.annotations.NullMarked;
