package org.cadre.declaration;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.catalogue.ProgrammeQueries;
import org.cadre.catalogue.ProgrammeRow;
import org.cadre.people.CountryRow;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.people.PersonRow;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Stale;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.platform.security.UseCase;
import org.cadre.text.Language;
import org.cadre.time.CadreClock;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * On what law each programme rests, per country and purpose. Written by who manages the programme
 * and by administrators, read by oversight as well; each change is another version.
 */
@UseCase
public class LegalBases {

    private static final BasisPlan NOTHING = new BasisPlan(Optional.empty(), Optional.empty(), "");

    @Inject LegalBasisRepository bases;
    @Inject ProgrammeQueries programmes;
    @Inject PeopleQueries people;
    @Inject CurrentActor current;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /**
     * What stands in every country for every purpose, also where that is nothing. Refuses with
     * {@link NotFound}.
     */
    @Allowed({Role.PROGRAMME_MANAGER, Role.ADMINISTRATOR, Role.OVERSIGHT_READER})
    public List<BasisRow> list(ProgrammeId id) {
        var programme = programmes.get(id);
        var standing =
                bases.listStanding(id).stream()
                        .collect(Collectors.toMap(LegalBasis::place, Function.identity()));
        var rows = new ArrayList<BasisRow>();
        for (var country : people.listCountries()) {
            for (var purpose : Purpose.values()) {
                var place = new BasisPlace(id, country.code(), purpose);
                var version = Optional.ofNullable(standing.get(place));
                rows.add(row(programme, country, place, version, Map.of()));
            }
        }
        return rows;
    }

    /** Every version, the newest first; never empty. Refuses with {@link NotFound}. */
    @Allowed({Role.PROGRAMME_MANAGER, Role.ADMINISTRATOR, Role.OVERSIGHT_READER})
    public List<BasisRow> history(BasisPlace place) {
        var programme = programmes.get(place.programme());
        var country = country(place.country());
        var versions = bases.list(place);
        if (versions.isEmpty()) {
            return List.of(row(programme, country, place, Optional.empty(), Map.of()));
        }
        var names = names(versions);
        return versions.stream()
                .map(version -> row(programme, country, place, Optional.of(version), names))
                .toList();
    }

    /**
     * Records the next version. Refuses with {@link NotFound}, and with {@link Stale} where
     * somebody else has recorded one.
     *
     * @param number of the {@link BasisRow} that was seen
     */
    @Allowed({Role.PROGRAMME_MANAGER, Role.ADMINISTRATOR})
    public void record(BasisPlace place, int number, BasisPlan plan) {
        if (!mayWrite(place.programme())) {
            throw new NotFound("programme " + place.programme());
        }
        programmes.get(place.programme());
        country(place.country());
        int latest = bases.list(place).stream().findFirst().map(LegalBasis::number).orElse(0);
        if (latest != number) {
            throw new Stale();
        }
        var me = new PersonId(current.get().personId());
        add(new LegalBasis(place, number + 1, plan, me, clock.now()));
    }

    private void add(LegalBasis basis) {
        bases.add(basis);
        events.fire(
                new DeclarationEvents.LegalBasisRecorded(
                        basis.place(), basis.number(), basis.plan(), basis.recordedAt()));
    }

    /** Whether the actor records what this programme rests on, and does not only read it. */
    @Allowed({Role.PROGRAMME_MANAGER, Role.ADMINISTRATOR, Role.OVERSIGHT_READER})
    public boolean mayWrite(ProgrammeId programme) {
        return current.get().holds(Role.PROGRAMME_MANAGER, Scope.programme(programme.id()))
                || current.get().holdsAny(Role.ADMINISTRATOR);
    }

    private CountryRow country(String code) {
        return people.listCountries().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("country " + code));
    }

    private Map<PersonId, String> names(List<LegalBasis> versions) {
        return people
                .rowsOf(versions.stream().map(LegalBasis::recordedBy).distinct().toList())
                .stream()
                .collect(Collectors.toMap(PersonRow::id, PersonRow::name));
    }

    private BasisRow row(
            ProgrammeRow programme,
            CountryRow country,
            BasisPlace place,
            Optional<LegalBasis> version,
            Map<PersonId, String> names) {
        return new BasisRow(
                place,
                programme.name(),
                country.name().in(language()),
                version.map(LegalBasis::number).orElse(0),
                version.map(LegalBasis::plan).orElse(NOTHING),
                version.map(LegalBasis::recordedBy)
                        .map(by -> names.getOrDefault(by, ""))
                        .orElse(""),
                version.map(LegalBasis::recordedAt));
    }

    private Language language() {
        return current.get().language();
    }
}
