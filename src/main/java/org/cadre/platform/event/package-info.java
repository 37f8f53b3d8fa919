/** What happened, told inside the transaction in which it happened. */
@NullMarked
package org.cadre.platform.event;

import org.jspecify.annotations.NullMarked;
