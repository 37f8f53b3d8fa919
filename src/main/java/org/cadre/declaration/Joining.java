package org.cadre.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.declaration.Asking.Asked;
import org.cadre.declaration.LegalBasisRepository.Account;
import org.cadre.id.Uuid7;
import org.cadre.people.PersonId;
import org.cadre.platform.event.DomainEvent;
import org.cadre.time.CadreClock;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The only place in which declarations meet people. The audit keeps that they did, never whose they
 * were.
 */
@ApplicationScoped
class Joining {

    @Inject DeclarationRepository declarations;
    @Inject LegalBasisRepository bases;
    @Inject Asking asking;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** What a person says, and what may be asked of that person now. */
    record Said(Declaration declaration, Asked asked) {

        /** An answer counts only with the person's yes to the purpose and while a basis stands. */
        Answer answer(Dimension dimension, Purpose purpose) {
            return asked.has(purpose, dimension)
                    ? declaration.answer(dimension, purpose)
                    : Answer.NOT_ASKED;
        }
    }

    /** Of each of these people, also of who has declared nothing. */
    Map<PersonId, Said> join(Collection<PersonId> people, List<String> dimensions, String reason) {
        var accounts = bases.listAccounts(people);
        var declared = declared(accounts);
        var asked = asked(accounts);
        var said = new HashMap<PersonId, Said>();
        for (var person : people) {
            said.put(
                    person,
                    new Said(
                            declared.getOrDefault(person, Declaration.none()),
                            asked.getOrDefault(person, Asked.NOTHING)));
        }
        events.fire(
                new DeclarationEvents.DeclarationsJoined(
                        Uuid7.at(clock.now()), reason, dimensions, people.size(), clock.now()));
        return said;
    }

    /** What stands under the own account comes before that of a merged one. */
    private Map<PersonId, Declaration> declared(List<Account> accounts) {
        var found = declarations.find(accounts.stream().map(Account::id).toList());
        var declared = new HashMap<PersonId, Declaration>();
        for (var account : accounts) {
            var said = found.get(account.id());
            if (said != null && account.isOwn()) {
                declared.put(account.person(), said);
            } else if (said != null) {
                declared.putIfAbsent(account.person(), said);
            }
        }
        return declared;
    }

    private Map<PersonId, Asked> asked(List<Account> accounts) {
        var countries = new HashMap<PersonId, String>();
        for (var account : accounts) {
            if (account.isOwn()) {
                account.country().ifPresent(there -> countries.put(account.person(), there));
            }
        }
        return asking.of(countries);
    }
}
