/** Pages of declarations and of their bases in law. */
@NullUnmarked
package org.cadre.declaration.view;

import org.jspecify.annotations.NullUnmarked;
