/**
 * What people say about themselves for equality statistics, kept apart from everything else.
 *
 * <p>A person <em>declares</em> gender, difficulties of daily life in the words of the Washington
 * Group, age band and education, or <em>declines</em>, or says nothing; the three are kept apart,
 * and so is <em>not asked</em>: where no programme has recorded a <em>basis in law</em> for the
 * country, nothing is asked. The person allows each <em>purpose</em> alone, statistics or positive
 * measures, and changes or withdraws all of it at any time.
 *
 * <p>Declarations lie in a schema of their own, under random pseudonyms and encrypted. Whose one is
 * follows from a key that is not in the database. Nobody but the person reads one: no page, file,
 * notice, event or log names an answer, nor that there is one.
 *
 * <p>Example: Amina declares that she is a woman, declines the six questions, and allows
 * statistics. The next snapshot counts one woman more and one who declined.
 *
 * <p>Refuses: answers that may not be used for anything. Promises others: {@link
 * org.cadre.declaration.DeclaredCounts}, for the statistics service alone, and {@link
 * org.cadre.declaration.DeclaredForSeats}, for the rules of a selection, which seals what it makes
 * of them with {@link org.cadre.declaration.DeclaredSeal}.
 */
@Feature(
        name = "declaration",
        uses = {"people", "catalogue"})
@NullMarked
package org.cadre.declaration;

import org.cadre.platform.Feature;
import org.jspecify.annotations.NullMarked;
