/** Pages of calls and nominations, each for those who have a part in it. */
@NullUnmarked
package org.cadre.nomination.view;

import org.jspecify.annotations.NullUnmarked;
