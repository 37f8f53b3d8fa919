/**
 * What an attacker knows who reads everything that is published and can compute.
 *
 * <p>{@link org.cadre.diversity.disclosure.audit.DisclosureAudit} asks for every statement for the
 * smallest and the largest value over all tables of whole people that fit: linear programmes in
 * integer arithmetic without rounding, then branch and bound. Each end is shown by a table that is
 * checked cell by cell, and everything beyond is proved impossible; where that takes too long the
 * range says so and is never wider than what was shown. No code is shared with the protection.
 */
@NullMarked
package org.cadre.diversity.disclosure.audit;

import org.jspecify.annotations.NullMarked;
