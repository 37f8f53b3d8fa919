/** The root of REST, refusals as problem documents, and whether the database is there. */
package org.cadre.platform.rest;
