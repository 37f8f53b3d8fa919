/** The pages of statistics: their register, one release, what is public, and what it all says. */
@NullUnmarked
package org.cadre.diversity.view;

import org.jspecify.annotations.NullUnmarked;
