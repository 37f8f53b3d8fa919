/**
 * Who gets the seats of a cohort when there are more nominees than seats: by lot, with quotas, in
 * the open.
 *
 * <p>A programme manager writes the <em>rules</em> of a call: how many seats, and how many of them
 * at least and at most go to nominees with a feature. Cadre looks for <em>panels</em> in the
 * background; where none keeps every rule it proposes the smallest change. A member of the
 * committee <em>commits</em>: the hash of panels, rules and software is published together with
 * public events that lie ahead. When these have taken place one person enters their numbers,
 * another reads them again, and the panel is <em>drawn</em>. Seats are <em>offered</em>; who
 * declines or does not answer is followed by a reserve of the same kind, in the order of the draw.
 *
 * <p>The engine {@code panel} makes 1,000 panels that all keep the rules, such that the lowest
 * chance of anybody is as high as it can be. {@link org.cadre.selection.CheckSelection} runs it
 * without a server. What is published names nobody and tells no trait of anybody; which nominee has
 * which traits oversight alone can see.
 *
 * <p>A rule may count what people <em>declare</em> of themselves and allow for this use: at least
 * so many, set before anybody is nominated. It takes part only where it gives nobody away, and
 * whether it does is told once, with the commitment. Its panels are <em>sealed</em>: the root of a
 * hash tree is published, later the drawn panel alone; chances and the order of the reserves are
 * shown to nobody (decision 0049).
 *
 * <p>Example: 140 nominees for 26 seats. No distribution over panels gives everybody more than
 * 7/51; the panels give each nominee that or more, and a certificate proves the bound.
 *
 * <p>Refuses rules that contradict each other, a rule on declared answers after the first
 * nomination, a commitment to a pool that has changed, a draw by one person alone, an answer to an
 * offer that has ended. Promises others: the same input gives the same panels; never one person
 * more than seats, however many answer at once.
 */
@Feature(
        name = "selection",
        uses = {"people", "catalogue", "content", "cohort", "declaration", "nomination", "notice"})
@NullMarked
package org.cadre.selection;

import org.cadre.platform.Feature;
import org.jspecify.annotations.NullMarked;
