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
 * <p>A person <em>asks for erasure</em> with the password and can take it back. After a week an
 * administrator carries it out or refuses it with a reason that the person is told. An erasure is
 * one transaction and cannot be undone: each feature forgets by {@link
 * org.cadre.people.Forgetting}. Awards, certificates with the name printed on them, what they rest
 * on, and the record of acts stay, because others rely on them as evidence.
 *
 * <p>Refuses: a wrong password, an erasure before the week is over, of oneself, without a reason,
 * and of somebody who sits a quiz.
 *
 * <p>Promises others: nothing; it stands above all features that keep something.
 */
@Feature(
        name = "privacy",
        uses = {"catalogue", "people", "certificate", "notice"})
@NullMarked
package org.cadre.privacy;

import org.cadre.platform.Feature;
import org.jspecify.annotations.NullMarked;
