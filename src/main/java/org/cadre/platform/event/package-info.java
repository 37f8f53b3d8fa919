/** What happened, told inside the transaction in which it happened. */
package org.cadre.platform.event;
