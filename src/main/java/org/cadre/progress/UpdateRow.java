package org.cadre.progress;

import org.cadre.catalogue.ModuleRow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An update as its holder sees it.
 *
 * @param module the version to learn
 * @param minutes about how long it takes
 */
public record UpdateRow(ModuleRow module, LocalDate dueOn, int minutes, Optional<Instant> doneAt) {

    public boolean isDone() {
        return doneAt.isPresent();
    }
}
