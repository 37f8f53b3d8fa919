/** What the script of a kept lesson sends: late steps, each alone and in their order. */
@NullMarked
package org.cadre.offline.rest;

import org.jspecify.annotations.NullMarked;
