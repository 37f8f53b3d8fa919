/**
 * Starts and keeps Cadre on one machine: {@code run}, {@code dev}, {@code check}, {@code backup},
 * {@code restore}, {@code seed}, {@code bench}.
 *
 * <p>It runs outside the server, in a JVM of its own, from the compiled classes of the checkout;
 * the WAR does not contain it. What it says goes to a person at a terminal, so every expected
 * problem is one sentence with its cure ({@link org.cadre.launcher.Trouble}).
 */
@NullMarked
package org.cadre.launcher;

import org.jspecify.annotations.NullMarked;
