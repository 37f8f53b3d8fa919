/** The ground under the tests: a clock to set, the real database, the browser. */
package org.cadre.testing;
