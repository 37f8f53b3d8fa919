/**
 * What is taught: programmes, and modules in published versions.
 *
 * <p>A module version comes from a content pack and is never changed again: its lessons, outcomes,
 * sources and words stay as they were when the first person read them. A change is a newer version;
 * it supersedes the older for whoever begins later, while the older stays for those who began with
 * it. A lesson is kept as blocks by language and, where a country's lie matters, by variant; the
 * page gets it in one piece, ready to write.
 *
 * <p>Example: {@code FOR-2 1.0.0} is imported and published. Amina from a country with a coast
 * opens the lesson on seals in Arabic; the module has no Arabic text, so she gets the English one
 * with its coastal paragraphs, and the page says so.
 *
 * <p>Refuses: a published version with another content, a version older than the published one, a
 * module that another pack holds, a programme name that is taken. Promises others: {@link
 * org.cadre.catalogue.ModuleVersionId}, {@link org.cadre.catalogue.ProgrammeId} and the rows of
 * {@link org.cadre.catalogue.CatalogueQueries}.
 */
@Feature(
        name = "catalogue",
        uses = {"people", "content"})
@NullMarked
package org.cadre.catalogue;

import org.cadre.platform.Feature;
import org.jspecify.annotations.NullMarked;
