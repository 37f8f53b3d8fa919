/**
 * The two packs of a design on paper: one for who runs it, one for who plays. What players may not
 * know has no place in {@link org.cadre.exercise.pack.ParticipantPack}.
 */
@NullMarked
package org.cadre.exercise.pack;

import org.jspecify.annotations.NullMarked;
