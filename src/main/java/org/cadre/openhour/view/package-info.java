/** Pages of open hours: the lists, one hour, and the form that offers one. */
@NullUnmarked
package org.cadre.openhour.view;

import org.jspecify.annotations.NullUnmarked;
