package org.cadre.assessment;

import org.cadre.platform.refusal.WrongValue;

import java.util.Optional;

/** What became of one of several answers: what the server holds now, or why it took it not. */
public record TakenAnswer(Optional<SavedAnswer> saved, Optional<WrongValue> refusal) {

    static TakenAnswer of(SavedAnswer saved) {
        return new TakenAnswer(Optional.of(saved), Optional.empty());
    }

    static TakenAnswer of(WrongValue refusal) {
        return new TakenAnswer(Optional.empty(), Optional.of(refusal));
    }
}
