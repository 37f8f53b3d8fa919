/** The pages of continuity. */
@NullUnmarked
package org.cadre.funding.view;

import org.jspecify.annotations.NullUnmarked;
