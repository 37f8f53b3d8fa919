/**
 * {@code ./cadre bench}: measures the product as people use it, signed in, over HTTP, each answer
 * checked.
 *
 * <p>{@link org.cadre.launcher.bench.Person} is a browser, {@link org.cadre.launcher.bench.Flow}
 * what such people do, {@link org.cadre.launcher.bench.Round} many of them doing it at once. The
 * load comes from the machine that serves, so figures are compared only after scaling by the
 * calibration that stands beside them.
 */
package org.cadre.launcher.bench;
