/** Pages of confidential reports: two for anybody, two for focal points. */
@NullUnmarked
package org.cadre.safeguarding.view;

import org.jspecify.annotations.NullUnmarked;
