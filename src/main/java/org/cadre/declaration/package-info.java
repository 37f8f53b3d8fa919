/**
 * What people say about themselves for equality statistics, kept apart from everything else.
 *
 * <p>A person <em>declares</em>, or declines, or says nothing; each of the three is kept apart.
 */
@Feature(
        name = "declaration",
        uses = {"people"})
@NullMarked
package org.cadre.declaration;

import org.cadre.platform.Feature;
import org.jspecify.annotations.NullMarked;
