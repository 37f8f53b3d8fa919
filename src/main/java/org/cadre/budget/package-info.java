/**
 * Budgets: what a programme means to spend, on which line, in which month.
 *
 * <p>A finance officer <em>opens</em> the budget of a programme with its currency, adds
 * <em>lines</em> and writes a <em>version</em>: an amount for each line and month. The version is
 * submitted and approved by somebody else; from then on it is the budget, and the one before is
 * superseded. A change after that is a new version, or a <em>transfer</em> that takes from one line
 * what it gives to another. A line may stand under another; it then has the sum of those below.
 *
 * <p>Example: Grace writes version 1 with eight lines and 36 months, Omar approves it; in spring
 * she asks to move 4,000 from travel to translation, he approves, and both lines follow.
 *
 * <p>Refuses: an approval by whoever submitted, or of what has changed since; amounts on a line
 * that has lines below it; a transfer of more than the line has, or of more than the agreement lets
 * be moved without a word of the donor. Promises others: {@link org.cadre.budget.BudgetQueries},
 * {@link org.cadre.budget.FinanceAccess}, and a port, {@link org.cadre.budget.Flexibility}, by
 * which agreements say how much may be moved.
 */
@Feature(
        name = "budget",
        uses = {"catalogue"})
@NullMarked
package org.cadre.budget;

import org.cadre.platform.Feature;
import org.jspecify.annotations.NullMarked;
