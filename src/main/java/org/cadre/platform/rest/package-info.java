/** JSON for small scripts of our own pages, and health. */
package org.cadre.platform.rest;
