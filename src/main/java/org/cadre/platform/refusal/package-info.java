/** What a rule says when it says no, and what Faces and REST make of it. */
package org.cadre.platform.refusal;
