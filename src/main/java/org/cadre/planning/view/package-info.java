/** Pages of plans, each for those who have a part in the money of a programme. */
@NullUnmarked
package org.cadre.planning.view;

import org.jspecify.annotations.NullUnmarked;
