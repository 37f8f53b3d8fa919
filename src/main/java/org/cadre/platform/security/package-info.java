/** Who acts, what that person may do, and the fences of the web. */
package org.cadre.platform.security;
