/**
 * How sources meet needs, month by month. Pure Java, exact: amounts are decimal, ratios are
 * fractions, and what cannot be said is empty and never 0.
 *
 * <p>A {@link org.cadre.funding.continuity.FundingPlan} has lines with their needs and sources with
 * what they may pay for and when. The {@link org.cadre.funding.continuity.Waterfall} lets sources
 * meet needs by rules that everybody can repeat by hand; {@link
 * org.cadre.funding.continuity.BestAllocation} says how much any allocation could cover at most.
 * {@link org.cadre.funding.continuity.Continuity} derives the figures, {@link
 * org.cadre.funding.continuity.Change} makes another plan of a plan, and {@link
 * org.cadre.funding.continuity.PledgeForecast} says how likely it is that pledged money has come by
 * a month; {@link org.cadre.funding.continuity.PledgeSimulation} draws the same by lot, for shapes
 * that have no exact answer.
 */
@NullMarked
package org.cadre.funding.continuity;

import org.jspecify.annotations.NullMarked;
