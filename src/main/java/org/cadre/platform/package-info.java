/**
 * The technical ground of all features: refusals, events, persistence, permission, Faces, REST and
 * start-up. It knows no feature; features that must be known here implement one of its ports
 * ({@link org.cadre.platform.faces.Navigation}, {@link org.cadre.platform.startup.StartUpStep}).
 */
@NullMarked
package org.cadre.platform;

import org.jspecify.annotations.NullMarked;
