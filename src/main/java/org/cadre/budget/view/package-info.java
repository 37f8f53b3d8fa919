/** Pages of budgets, each for those who have a part in the money of a programme. */
@NullUnmarked
package org.cadre.budget.view;

import org.jspecify.annotations.NullUnmarked;
