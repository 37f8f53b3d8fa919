/**
 * Who takes part, told in numbers that give nobody away.
 *
 * <p>A <em>snapshot</em> freezes who a cohort or a programme is at an official moment. A manager
 * asks for a <em>release</em>: tables of a snapshot, for the public, a donor or the house. Its
 * counts are rounded or hidden, an audit proves that nobody can work out too much of it together
 * with everything that was published before, two other people approve, and the audit looks once
 * more. The register keeps every release with its number, also the refused ones. {@link
 * org.cadre.diversity.DiversityQueries} reads the diversity of a programme from published tables
 * and from nothing else.
 *
 * <p>{@link org.cadre.diversity.disclosure} knows what can be learned from published counts and
 * protects them; {@link org.cadre.diversity.figure} has the indices that are made of them. {@link
 * org.cadre.diversity.CheckDisclosure} judges a file of tables without a server.
 *
 * <p>Example: a cohort of 33 is published by kind of agency; one officer leaves, and the same table
 * of 32 would name her. The audit refuses it, offers to round, and the rounded table goes out as
 * R-003 after oversight and a second manager have approved.
 *
 * <p>Refuses: tables that do not add up, moments that have not come, what is especially protected
 * of a single cohort, approvals by whoever asked, and whatever the audit refuses. Promises others:
 * what is called SAFE was proved, for readers of everything that was published together; no other
 * feature shows a count of declared attributes.
 */
@Feature(
        name = "diversity",
        uses = {"people", "catalogue", "content", "cohort", "notice", "nomination", "declaration"})
@NullMarked
package org.cadre.diversity;

import org.cadre.platform.Feature;
import org.jspecify.annotations.NullMarked;
