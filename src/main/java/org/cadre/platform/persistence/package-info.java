/** Migrations, database rights and the count of statements. */
package org.cadre.platform.persistence;
