/** What a rule says when it says no, and what Faces and REST make of it. */
@NullMarked
package org.cadre.platform.refusal;

import org.jspecify.annotations.NullMarked;
