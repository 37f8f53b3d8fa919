/** Settings and the clock. */
package org.cadre.platform.startup;
