/** The pages of selections. */
@NullUnmarked
package org.cadre.selection.view;

import org.jspecify.annotations.NullUnmarked;
