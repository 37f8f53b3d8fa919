/**
 * The rights of people over what is kept about them.
 *
 * <p>A person takes a <em>copy</em>: one file with everything that Cadre keeps about them, as data
 * for a program and as a page to read, with the PDFs of certificates. Each feature says by {@link
 * org.cadre.people.KeptRecords} what it keeps; a test reads the columns of the database and fails
 * where one that names a person is in nobody's list.
 *
 * <p>Example: Amina opens her profile and downloads the copy. She finds her notes and answers in
 * it, and that she was enrolled in Cohort 7, but not who enrolled her.
 *
 * <p>Promises others: nothing; it stands above all features that keep something.
 */
@Feature(
        name = "privacy",
        uses = {"people"})
@NullMarked
package org.cadre.privacy;

import org.cadre.platform.Feature;
import org.jspecify.annotations.NullMarked;
