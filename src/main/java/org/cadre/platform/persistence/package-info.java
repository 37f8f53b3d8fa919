/** Migrations, database rights, lists that are read slice by slice, and the count of statements. */
@NullMarked
package org.cadre.platform.persistence;

import org.jspecify.annotations.NullMarked;
