package org.cadre.filter;

import jakarta.inject.Inject;

import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.util.List;

/** The own filters: kept, renamed, removed. One of another person is {@link NotFound}. */
@UseCase
public class SavedFilters {

    static final int MOST = 20;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_QUERY = 600;

    @Inject SavedFilterRepository filters;
    @Inject CurrentActor current;
    @Inject CadreClock clock;

    /** The name is empty or too long; argument: the most characters. */
    public static final class FilterNameHasWrongLength extends WrongValue {
        FilterNameHasWrongLength() {
            super("name", LONGEST_NAME);
        }
    }

    /** Another filter of this list has the name. */
    public static final class FilterNameIsTaken extends WrongValue {
        FilterNameIsTaken() {
            super("name");
        }
    }

    /** Nothing is filtered, or by too many words. */
    public static final class FilterCannotBeKept extends WrongValue {
        FilterCannotBeKept() {
            super("");
        }
    }

    /** As many are kept for this list as can be; argument: how many. */
    public static final class FiltersAreTooMany extends WrongValue {
        FiltersAreTooMany() {
            super("", MOST);
        }
    }

    /** By list, then by name. */
    @SignedIn
    public List<SavedFilterRow> list() {
        return filters.list(me()).stream().map(SavedFilter::row).toList();
    }

    /** Those of one list by name. */
    @SignedIn
    public List<SavedFilterRow> listOn(ListPage page) {
        return filters.list(me(), page).stream().map(SavedFilter::row).toList();
    }

    @SignedIn
    public SavedFilterRow get(SavedFilterId id) {
        return filters.get(id, me()).row();
    }

    /**
     * Refuses with {@link FilterNameHasWrongLength}, {@link FilterNameIsTaken}, {@link
     * FilterCannotBeKept} and {@link FiltersAreTooMany}.
     *
     * @param query of the address of the list; what does not filter it is left out
     */
    @SignedIn
    public SavedFilterRow keep(ListPage page, String name, String query) {
        filters.takeTurn(me());
        var tidy = page.tidy(query);
        if (!page.isFiltered(tidy) || tidy.length() > LONGEST_QUERY) {
            throw new FilterCannotBeKept();
        }
        if (filters.list(me(), page).size() >= MOST) {
            throw new FiltersAreTooMany();
        }
        var kept = new SavedFilter(me(), page, free(page, written(name)), tidy, clock.now());
        filters.add(kept);
        return kept.row();
    }

    /** Refuses with {@link FilterNameHasWrongLength} and {@link FilterNameIsTaken}. */
    @SignedIn
    public void rename(SavedFilterId id, String name) {
        filters.takeTurn(me());
        var filter = filters.get(id, me());
        var wanted = written(name);
        boolean own = filter.row().name().equalsIgnoreCase(wanted);
        filter.rename(own ? wanted : free(filter.page(), wanted));
    }

    /** The answer is what it takes to put it back. */
    @SignedIn
    public SavedFilterRow remove(SavedFilterId id) {
        var filter = filters.get(id, me());
        filters.remove(filter);
        return filter.row();
    }

    private String free(ListPage page, String name) {
        if (filters.isTaken(me(), page, name)) {
            throw new FilterNameIsTaken();
        }
        return name;
    }

    private static String written(String name) {
        var tidy = name == null ? "" : name.strip().replaceAll("\\h+", " ");
        if (tidy.isEmpty()
                || tidy.length() > LONGEST_NAME
                || tidy.chars().anyMatch(Character::isISOControl)) {
            throw new FilterNameHasWrongLength();
        }
        return tidy;
    }

    private PersonId me() {
        return new PersonId(current.get().personId());
    }
}
