/**
 * Who gets the seats when there are more nominees than seats: by lot, with quotas kept exactly and
 * everybody's chance as high as the quotas let it be. Pure Java; the same input gives the same
 * answer on any machine.
 *
 * <p>{@link org.cadre.selection.panel.FairSelection} takes a {@link
 * org.cadre.selection.panel.Pool}, {@link org.cadre.selection.panel.Quota quotas} and a number of
 * seats. Nominees whose values are the same wherever a quota looks are of one {@link
 * org.cadre.selection.panel.NomineeType type}; how many of each type sit together is a {@link
 * org.cadre.selection.panel.Composition composition}. {@link org.cadre.selection.panel.Leximin}
 * finds the distribution over compositions whose lowest chance is highest, then the second lowest,
 * and so on; {@link org.cadre.selection.panel.Apportioning} makes 1,000 numbered panels of it and
 * {@link org.cadre.selection.panel.Seating} gives their seats to persons.
 *
 * <p>The {@link org.cadre.selection.panel.PanelList} is published by its hash in a {@link
 * org.cadre.selection.panel.Commitment} before numbers of a public event, the {@link
 * org.cadre.selection.panel.Beacon}, draw one panel ({@link org.cadre.selection.panel.PublicDraw})
 * and the {@link org.cadre.selection.panel.ReserveOrder order of the reserves}. {@code
 * verifier/draw.py} repeats all of that in another language.
 *
 * <p>Quotas that contradict each other are refused with the reason; quotas that this pool cannot
 * fill are answered with the smallest change that would let it.
 */
@NullMarked
package org.cadre.selection.panel;

import org.jspecify.annotations.NullMarked;
