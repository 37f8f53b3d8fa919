/** Settings, the clock, and the steps that run in their order when the product starts. */
@NullMarked
package org.cadre.platform.startup;

import org.jspecify.annotations.NullMarked;
