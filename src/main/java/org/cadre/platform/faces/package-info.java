/** The shell, the texts and the design system of the pages. */
package org.cadre.platform.faces;
