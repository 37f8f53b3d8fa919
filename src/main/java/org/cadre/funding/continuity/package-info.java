/**
 * How sources meet needs, month by month. Pure Java, exact: amounts are decimal, ratios are
 * fractions, and what cannot be said is empty and never 0.
 *
 * <p>A {@link org.cadre.funding.continuity.FundingPlan} has lines with their needs and sources with
 * what they may pay for and when. The {@link org.cadre.funding.continuity.Waterfall} lets sources
 * meet needs by rules that everybody can repeat by hand; {@link
 * org.cadre.funding.continuity.BestAllocation} says how much any allocation could cover at most.
 * {@link org.cadre.funding.continuity.Continuity} derives the figures of a plan, {@link
 * org.cadre.funding.continuity.ActivityCoverage} those of activities, and small records those of
 * what was spent, promised, bought and owed.
 *
 * <p>{@link org.cadre.funding.continuity.Change} makes another plan of a plan, {@link
 * org.cadre.funding.continuity.Comparison} puts both side by side, {@link
 * org.cadre.funding.continuity.SmallestFix} says what would hold a fall off, and {@link
 * org.cadre.funding.continuity.Bridge} why a figure moved between two dates.
 *
 * <p>{@link org.cadre.funding.continuity.PledgeSimulation} draws by lot what comes of pledges;
 * {@link org.cadre.funding.continuity.PledgeForecast} says it exactly where they do not depend on
 * each other, and stands against the lots in a test.
 */
@NullMarked
package org.cadre.funding.continuity;

import org.jspecify.annotations.NullMarked;
