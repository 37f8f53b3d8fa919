package org.cadre.safeguarding;

import jakarta.inject.Inject;

import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What other features may know of cases, and nothing else. */
@UseCase
public class SafeguardingQueries {

    @Inject CaseRepository cases;
    @Inject PeopleQueries people;
    @Inject CadreClock clock;

    /**
     * Whether the person pauses today from mentoring, visits and exercises, without blame. Whoever
     * asks refuses in words that say no reason.
     */
    @Internal
    public boolean isSuspended(PersonId person) {
        return !suspendedAmong(List.of(person)).isEmpty();
    }

    /** Who of them pauses today, as {@link #isSuspended}; as many statements for one as for all. */
    @Internal
    public Set<PersonId> suspendedAmong(Collection<PersonId> persons) {
        return suspendedAmong(people.accountsOf(persons));
    }

    /**
     * As {@link #suspendedAmong(Collection)}, for who has read the accounts with something else.
     *
     * @param accounts all of each person: by account, whose it is
     */
    @Internal
    public Set<PersonId> suspendedAmong(Map<PersonId, PersonId> accounts) {
        if (accounts.isEmpty()) {
            return Set.of();
        }
        return cases.suspendedAmong(accounts.keySet(), clock.today(ZoneOffset.UTC)).stream()
                .map(account -> accounts.getOrDefault(account, account))
                .collect(Collectors.toSet());
    }
}
