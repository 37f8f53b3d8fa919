/** Pages of journals, each for those who have a part in the money of a programme. */
@NullUnmarked
package org.cadre.ledger.view;

import org.jspecify.annotations.NullUnmarked;
