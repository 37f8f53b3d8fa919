/** Amounts of money, exact: whole minor units of a currency and nothing binary. */
@NullMarked
package org.cadre.money;

import org.jspecify.annotations.NullMarked;
