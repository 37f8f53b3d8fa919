/**
 * Agreements: who pays for a programme, how much, until when, and for what it may be spent.
 *
 * <p>A finance officer writes down what a <em>donor</em> has signed: amount and currency, the
 * <em>window</em> in which costs are eligible, <em>restrictions</em> to lines, countries or
 * categories of cost, how much of the budget may be moved, in which <em>instalments</em> the money
 * comes and on which condition, and under which of the donor's <em>headings</em> a line is
 * reported. An <em>amendment</em> (a later end, more, less) is asked for by one person and approved
 * by another. What is not signed yet is a <em>pledge</em> with its probability.
 *
 * <p>Example: Demo Donor North pays 600,000 EUR until March for training alone; in January the end
 * moves to September without more money.
 *
 * <p>Refuses: a window that ends before it begins, instalments beyond what is signed, a cut below
 * them. Promises others: {@link org.cadre.agreement.AgreementTerms}, which say whether a cost may
 * be paid from an agreement and, if not, by which of its rules. Asks of others: {@link
 * org.cadre.agreement.SharedCosts}, what was paid so far by whom.
 *
 * <p>A donor's contact is somebody who holds that role for one agreement and reads it alone.
 */
@Feature(
        name = "agreement",
        uses = {"people", "catalogue", "budget"})
@NullMarked
package org.cadre.agreement;

import org.cadre.platform.Feature;
import org.jspecify.annotations.NullMarked;
