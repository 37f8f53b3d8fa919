/** Pages of agreements and pledges, each for those who have a part in the money of a programme. */
@NullUnmarked
package org.cadre.agreement.view;

import org.jspecify.annotations.NullUnmarked;
