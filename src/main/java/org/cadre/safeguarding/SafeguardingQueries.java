package org.cadre.safeguarding;

import jakarta.inject.Inject;

import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.time.ZoneOffset;

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
        return cases.isSuspended(people.accountsOf(person), clock.today(ZoneOffset.UTC));
    }
}
