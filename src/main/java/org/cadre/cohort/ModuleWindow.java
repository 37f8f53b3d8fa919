package org.cadre.cohort;

import org.cadre.platform.refusal.WrongValue;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * When a cohort may begin a module, sit its quizzes and play its scenes, in days of the zone of the
 * cohort. Refuses with {@link WindowClosesBeforeItOpens}.
 *
 * @param opensOn the first day; null for no bound
 * @param closesOn the last day; null for no bound
 */
public record ModuleWindow(@Nullable LocalDate opensOn, @Nullable LocalDate closesOn) {

    /** Without a bound. */
    public static final ModuleWindow ALWAYS = new ModuleWindow(null, null);

    /** The last day lies before the first. */
    public static final class WindowClosesBeforeItOpens extends WrongValue {
        WindowClosesBeforeItOpens() {
            super("closesOn");
        }
    }

    public ModuleWindow {
        if (opensOn != null && closesOn != null && closesOn.isBefore(opensOn)) {
            throw new WindowClosesBeforeItOpens();
        }
    }

    public boolean isAhead(LocalDate today) {
        return opensOn != null && today.isBefore(opensOn);
    }

    public boolean isOver(LocalDate today) {
        return closesOn != null && today.isAfter(closesOn);
    }

    public boolean isOpen(LocalDate today) {
        return !isAhead(today) && !isOver(today);
    }
}
