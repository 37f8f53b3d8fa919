package org.cadre.declaration;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.declaration.Asking.Asked;
import org.cadre.id.Uuid7;
import org.cadre.people.PersonId;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.OpenToAnyone;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Counts of declared answers, for the statistics service alone, which protects them before anybody
 * sees one. The only place in which declarations meet what else is known of a person.
 */
@UseCase
public class DeclaredCounts {

    @Inject DeclarationRepository declarations;
    @Inject LegalBasisRepository bases;
    @Inject Asking asking;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /**
     * How many persons of {@code known} have each combination of values. A dimension is one of
     * {@link Dimension}, or a key that every person has in {@code known}. An answer counts only
     * where the person allows statistics and a basis in law stands now. The audit keeps that this
     * was asked, never whose answers they were.
     *
     * @param known frozen population: of each person what is known without a declaration
     * @param dimensions whose values a combination holds, in this order
     * @param reason what is counted and for which snapshot
     */
    @Internal
    public Map<List<String>, Integer> count(
            Map<PersonId, Map<String, String>> known, List<String> dimensions, String reason) {
        var people = known.keySet();
        var accounts = bases.listAccounts(people);
        var countries = new HashMap<PersonId, Optional<String>>();
        accounts.stream()
                .filter(account -> account.id().equals(account.person()))
                .forEach(account -> countries.put(account.id(), account.country()));
        var said = said(accounts);
        var everywhere = asking.everywhere();
        var counts = new HashMap<List<String>, Integer>();
        known.forEach(
                (person, values) -> {
                    var asked =
                            countries
                                    .getOrDefault(person, Optional.empty())
                                    .map(everywhere::get)
                                    .orElse(Asked.NOTHING);
                    var declared = said.getOrDefault(person, Declaration.none());
                    counts.merge(row(dimensions, values, asked, declared), 1, Integer::sum);
                });
        events.fire(
                new DeclarationEvents.DeclarationsJoined(
                        Uuid7.at(clock.now()), reason, dimensions, people.size(), clock.now()));
        return counts;
    }

    /** By person; what stands under the own account comes before that of a merged one. */
    private Map<PersonId, Declaration> said(List<LegalBasisRepository.Account> accounts) {
        var found =
                declarations.find(accounts.stream().map(LegalBasisRepository.Account::id).toList());
        var said = new HashMap<PersonId, Declaration>();
        for (var account : accounts) {
            var declared = found.get(account.id());
            if (declared != null && account.id().equals(account.person())) {
                said.put(account.person(), declared);
            } else if (declared != null) {
                said.putIfAbsent(account.person(), declared);
            }
        }
        return said;
    }

    private static List<String> row(
            List<String> dimensions, Map<String, String> known, Asked asked, Declaration said) {
        var row = new ArrayList<String>();
        for (var key : dimensions) {
            row.add(
                    Dimension.find(key)
                            .map(dimension -> counted(dimension, asked, said).name())
                            .orElseGet(() -> Objects.requireNonNull(known.get(key), key)));
        }
        return List.copyOf(row);
    }

    private static Answer counted(Dimension dimension, Asked asked, Declaration said) {
        return asked.has(Purpose.STATISTICS, dimension)
                ? said.answer(dimension, Purpose.STATISTICS)
                : Answer.NOT_ASKED;
    }

    /** The values a dimension can have, DECLINED, NOT_ASKED and NOT_ANSWERED among them. */
    @OpenToAnyone("what can be declared says nothing about anybody")
    public List<String> values(String dimension) {
        return dimension(dimension).counted().stream().map(Answer::name).toList();
    }

    /** Whether the law protects answers to this dimension above others. */
    @OpenToAnyone("what can be declared says nothing about anybody")
    public boolean isSensitive(String dimension) {
        return dimension(dimension).isSensitive();
    }

    private static Dimension dimension(String key) {
        return Dimension.find(key).orElseThrow(() -> new IllegalArgumentException(key));
    }
}
