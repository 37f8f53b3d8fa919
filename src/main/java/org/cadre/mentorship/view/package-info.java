/** The pages of mentoring. */
@NullUnmarked
package org.cadre.mentorship.view;

import org.jspecify.annotations.NullUnmarked;
