package org.cadre.declaration;

import jakarta.inject.Inject;

import org.cadre.catalogue.ProgrammeQueries;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody declares about themself, for that person alone; no other method of the product
 * gives a single declaration to anybody. It is no event, so neither the record nor a notice tells
 * of it.
 */
@UseCase
public class OwnDeclaration {

    @Inject DeclarationRepository declarations;
    @Inject Asking asking;
    @Inject PeopleQueries people;
    @Inject ProgrammeQueries programmes;
    @Inject CurrentActor current;

    /** No programme of the person has a basis in law to ask where the person serves. */
    public static final class NothingIsAsked extends Refusal {}

    /**
     * What is asked of a person, and why it may be.
     *
     * @param purposes for which something is asked
     * @param dimensions that are asked for any purpose
     * @param grounds a line for each programme and purpose that asks
     */
    public record Questions(
            Set<Purpose> purposes, Set<Dimension> dimensions, List<Ground> grounds) {}

    /** On what law a programme asks. */
    public record Ground(String programme, Purpose purpose, BasisPlan plan) {}

    @SignedIn
    public Questions questions() {
        var standing = asking.standing(me());
        var asked = Asking.asked(standing);
        var dimensions = EnumSet.noneOf(Dimension.class);
        asked.dimensions().values().forEach(dimensions::addAll);
        return new Questions(asked.dimensions().keySet(), dimensions, grounds(standing));
    }

    private List<Ground> grounds(List<LegalBasis> bases) {
        var standing = bases.stream().filter(basis -> basis.plan().article6().isPresent()).toList();
        var names =
                programmes.find(standing.stream().map(each -> each.place().programme()).toList());
        return standing.stream()
                .map(
                        basis ->
                                new Ground(
                                        Objects.requireNonNull(names.get(basis.place().programme()))
                                                .name(),
                                        basis.place().purpose(),
                                        basis.plan()))
                .sorted(Comparator.comparing(Ground::programme).thenComparing(Ground::purpose))
                .toList();
    }

    /** What the person has declared; {@link Declaration#none} where that is nothing. */
    @SignedIn
    public Declaration get() {
        var accounts = people.accountsOf(me());
        var found = declarations.find(accounts);
        return accounts.stream()
                .filter(found::containsKey)
                .findFirst()
                .map(found::get)
                .orElse(Declaration.none());
    }

    /**
     * Puts this in the place of what was declared before; a declaration that says nothing leaves
     * nothing. What is not asked is left out. Refuses with {@link NothingIsAsked}.
     */
    @SignedIn
    public void declare(Declaration given) {
        var asked = asking.of(me());
        if (asked.dimensions().isEmpty()) {
            throw new NothingIsAsked();
        }
        var declaration = within(asked, given);
        var accounts = people.accountsOf(me());
        if (declaration.isNothing()) {
            declarations.delete(accounts);
        } else {
            declarations.put(me(), declaration);
            declarations.delete(accounts.stream().filter(each -> !each.equals(me())).toList());
        }
    }

    private static Declaration within(Asking.Asked asked, Declaration given) {
        var purposes = given.purposes().stream().filter(asked::has).collect(Collectors.toSet());
        Map<Dimension, Answer> answers = new EnumMap<>(Dimension.class);
        answers.putAll(given.answers());
        answers.keySet().removeIf(dimension -> !isAsked(asked, dimension));
        var difficulties =
                isAsked(asked, Dimension.DISABILITY)
                        ? given.difficulties()
                        : Declaration.none().difficulties();
        return new Declaration(purposes, answers, given.ownWords(), difficulties);
    }

    private static boolean isAsked(Asking.Asked asked, Dimension dimension) {
        return asked.dimensions().values().stream().anyMatch(each -> each.contains(dimension));
    }

    /** Deletes all that the person has declared, and takes back what was allowed. */
    @SignedIn
    public void withdraw() {
        declarations.delete(people.accountsOf(me()));
    }

    private PersonId me() {
        return new PersonId(current.get().personId());
    }
}
