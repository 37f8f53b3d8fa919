/** Texts that exist in several languages. */
package org.cadre.text;
