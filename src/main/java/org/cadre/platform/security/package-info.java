/** Who acts, what that person may do, and the fences of the web. */
@NullMarked
package org.cadre.platform.security;

import org.jspecify.annotations.NullMarked;
