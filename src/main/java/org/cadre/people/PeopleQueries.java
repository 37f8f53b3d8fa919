package org.cadre.people;

import jakarta.inject.Inject;

import org.cadre.people.importing.Keys;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.persistence.Slice;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.text.Language;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads about people; every list is in the order of the names. */
@UseCase
public class PeopleQueries {

    @Inject PersonRowRepository rows;

    /**
     * People whose name or mail holds the text, at most {@code limit}; nobody for an empty text.
     */
    @Allowed({Role.ADMINISTRATOR, Role.PROGRAMME_MANAGER})
    public List<PersonRow> search(String text, int limit) {
        return text == null || text.isBlank() ? List.of() : rows.search(text.strip(), limit);
    }

    /** The rows of these people; an id without a person has no row. */
    @Internal
    public List<PersonRow> rowsOf(Collection<PersonId> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows.listAmong(PeopleSet.of(ids), "", Keyset.start(), ids.size());
    }

    /**
     * Who has which of these addresses, however they are written; nobody for one that nobody has,
     * and the one that stays for that of a merged account.
     */
    @Internal
    public Map<String, PersonRow> findByMail(Collection<String> mails) {
        var found =
                rows.mapByMail(mails).entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        each -> Keys.of(each.getKey()), Map.Entry::getValue));
        return mails.stream()
                .distinct()
                .filter(mail -> found.containsKey(Keys.of(mail)))
                .collect(Collectors.toMap(mail -> mail, mail -> found.get(Keys.of(mail))));
    }

    /** At most {@code limit} people who hold one of these roles in this scope now, by name. */
    @Internal
    public List<PersonRow> holdersOf(Collection<Role> roles, Scope scope, int limit) {
        return rows.listAmong(PeopleSet.holding(roles, scope), "", Keyset.start(), limit);
    }

    /** The language that a person chose; {@link NotFound} where there is no such person. */
    @Internal
    public Language languageOf(PersonId id) {
        return rows.findLanguage(id).orElseThrow(() -> new NotFound("person " + id));
    }

    /** In which the person reads times. */
    @Internal
    public ZoneId zoneOf(PersonId id) {
        return rows.findZone(id).orElseThrow(() -> new NotFound("person " + id));
    }

    /** The account, then those that were merged into it; nobody where there is no such account. */
    @Internal
    public List<PersonId> accountsOf(PersonId id) {
        return rows.listAccounts(id.id()).stream().map(PersonId::new).toList();
    }

    /**
     * As {@link #accountsOf(PersonId)}: by account, whose it is; one statement for however many.
     */
    @Internal
    public Map<PersonId, PersonId> accountsOf(Collection<PersonId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : rows.listAccounts(ids).stream()
                        .collect(
                                Collectors.toMap(
                                        row -> new PersonId((UUID) row[0]),
                                        row -> new PersonId((UUID) row[1])));
    }

    /** Whether nothing is known of this person any more. */
    @Internal
    public boolean isErased(PersonId id) {
        return rows.isErased(id);
    }

    /** One page of those among some people whose name, mail or agency holds the text. */
    @Internal
    public Slice<PersonRow> listAmong(PeopleSet among, String text, Keyset keyset, int size) {
        return Slice.of(rows.listAmong(among, text, keyset, size + 1), keyset, size);
    }

    /** One page of some people, the lowest rank first. */
    @Internal
    public Slice<PersonRow> listRanked(PeopleSet among, PeopleRank rank, Keyset keyset, int size) {
        return Slice.of(rows.listRanked(among, rank, keyset, size + 1), keyset, size);
    }

    /** All partner countries, by code. */
    @SignedIn
    public List<CountryRow> listCountries() {
        return rows.listCountries();
    }

    /** The shore of the country in whose agency the person serves; empty for who serves in none. */
    @Internal
    public Optional<Shore> shoreOf(PersonId person) {
        return rows.findShore(person);
    }

    /** The agency in which the person serves; empty for who serves in none. */
    @Internal
    public Optional<AgencyId> agencyOf(PersonId person) {
        return rows.findAgency(person);
    }

    /** As {@link #agencyOf}, of several by one statement; who serves in none is left out. */
    @Internal
    public Map<PersonId, AgencyId> agenciesOf(Collection<PersonId> people) {
        return people.isEmpty() ? Map.of() : rows.mapAgencies(people);
    }
}
