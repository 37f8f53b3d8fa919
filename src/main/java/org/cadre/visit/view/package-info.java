/** The pages of exchange visits. */
@NullUnmarked
package org.cadre.visit.view;

import org.jspecify.annotations.NullUnmarked;
