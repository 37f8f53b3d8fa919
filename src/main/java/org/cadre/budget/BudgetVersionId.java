package org.cadre.budget;

import java.util.Optional;
import java.util.UUID;

/** Names one version of a budget. */
public record BudgetVersionId(UUID id) {

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<BudgetVersionId> find(String text) {
        try {
            return Optional.of(new BudgetVersionId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
