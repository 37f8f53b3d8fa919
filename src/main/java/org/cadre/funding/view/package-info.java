/** Pages that tell how long money lasts and what is published of it. */
@NullUnmarked
package org.cadre.funding.view;

import org.jspecify.annotations.NullUnmarked;
