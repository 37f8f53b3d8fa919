/** Settings, the clock, and the steps that run in their order when the product starts. */
package org.cadre.platform.startup;
