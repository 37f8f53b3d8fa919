/** Migrations, database rights, lists that are read slice by slice, and the count of statements. */
package org.cadre.platform.persistence;
