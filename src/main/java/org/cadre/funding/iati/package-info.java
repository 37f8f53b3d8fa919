/**
 * Whether a file of IATI 2.03 is as the standard wants it: by its schema, by its ruleset and by its
 * code lists. Pure Java, without a server and without a network.
 *
 * <p>{@link org.cadre.funding.iati.IatiCheck} reads a file once, activity by activity, so that
 * memory grows with the largest activity and not with the file. An activity is an {@link
 * org.cadre.funding.iati.Element} with the places of its parts; {@link
 * org.cadre.funding.iati.Ruleset} and {@link org.cadre.funding.iati.Codelists} ask it by {@link
 * org.cadre.funding.iati.Expression}, as much of XPath as the ruleset speaks.
 *
 * <p>Document types, entities and whatever lies outside the file are refused.
 */
@NullMarked
package org.cadre.funding.iati;

import org.jspecify.annotations.NullMarked;
