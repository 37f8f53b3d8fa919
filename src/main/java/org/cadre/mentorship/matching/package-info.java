/**
 * Who mentors whom: what forbids a pair comes first, a score of 0 to 100 tells how well the others
 * fit, and an assignment gives as many people a mentor as can be. Pure Java; the same input and
 * seed give the same pairs on any machine.
 *
 * <p>{@link org.cadre.mentorship.matching.Matching} takes {@link
 * org.cadre.mentorship.matching.Mentee mentees}, {@link org.cadre.mentorship.matching.Mentor
 * mentors} and the {@link org.cadre.mentorship.matching.Ground ground} on which they meet. A {@link
 * org.cadre.mentorship.matching.Barrier barrier} is never weighed against a score. The {@link
 * org.cadre.mentorship.matching.Fit fit} of a pair that nothing forbids has eight {@link
 * org.cadre.mentorship.matching.Term terms}, each weighed by the {@link
 * org.cadre.mentorship.matching.Weights weights} of the programme.
 *
 * <p>The usual {@link org.cadre.mentorship.matching.Aim aim} is lexicographic: most people matched,
 * then the lowest score as high as it can be, then the sum of scores as high as it can be, then a
 * lot from the seed. Rankings of the mentees can decide instead ({@link
 * org.cadre.mentorship.matching.DeferredAcceptance}, Gale and Shapley 1962, with capacities).
 *
 * <p>Each pair is explained by its terms and the two best others; who gets nobody is told why.
 * Scores are whole thousandths, so nothing depends on the order of an addition.
 */
@NullMarked
package org.cadre.mentorship.matching;

import org.jspecify.annotations.NullMarked;
