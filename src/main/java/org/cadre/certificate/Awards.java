package org.cadre.certificate;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.cadre.assessment.RetakePassed;
import org.cadre.catalogue.CatalogueQueries;
import org.cadre.catalogue.ProgrammeQueries;
import org.cadre.catalogue.ProgrammeRow;
import org.cadre.cohort.CohortId;
import org.cadre.cohort.CohortQueries;
import org.cadre.people.PeopleEvents.NameCorrected;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;
import org.cadre.progress.ProgressEvents.ModuleCompleted;
import org.cadre.time.CadreClock;

import java.util.Comparator;
import java.util.List;

/**
 * Records awards: in the transaction that completes a module, in the one that passes its final quiz
 * anew, and in the one that corrects a name. The certificate follows by itself ({@link Issuing}).
 */
@UseCase
public class Awards {

    @Inject CertificateRepository awards;
    @Inject PeopleQueries people;
    @Inject CatalogueQueries catalogue;
    @Inject ProgrammeQueries programmes;
    @Inject CohortQueries cohorts;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** Makes the award, once for a person and module version however often this is told. */
    @Internal
    public void completed(@Observes ModuleCompleted event) {
        if (awards.isAwarded(event.person(), event.module())) {
            return;
        }
        var language = people.languageOf(event.person());
        make(
                new Award(
                        event,
                        nameOf(event.person()),
                        language,
                        programmeOf(event.cohort()),
                        catalogue.getModule(event.module(), language)));
    }

    /**
     * Replaces every valid award of a person by one in the corrected name; an open request to
     * revoke goes on with the new one.
     */
    @Internal
    public void corrected(@Observes NameCorrected event) {
        var name = nameOf(event.person());
        var now = clock.now();
        for (var standing : awards.listOf(event.person())) {
            var award = standing.award();
            boolean stands = standing.status() == AwardStatus.IN_FORCE && !award.isExpired(now);
            if (stands && !award.holder().equals(name)) {
                var successor = award.inTheNameOf(name, now);
                make(successor);
                awards.lockOpenRequest(award.id())
                        .ifPresent(request -> request.moveTo(successor.id()));
                events.fire(
                        new CertificateEvents.AwardSuperseded(
                                award.id(), successor.id(), event.reason(), now));
            }
        }
    }

    /**
     * Makes a new award beside the one that ends; nothing for who has none that may be renewed, so
     * that a second pass makes no second one.
     */
    @Internal
    public void renewed(@Observes RetakePassed event) {
        var language = people.languageOf(event.person());
        var module = catalogue.getModule(event.moduleVersion(), language);
        var today = Award.dayOf(event.at());
        awards.listOf(event.person()).stream()
                .filter(standing -> standing.status() == AwardStatus.IN_FORCE)
                .map(Standing::award)
                .filter(award -> award.moduleCode().equals(module.code()))
                .filter(award -> award.validity().until().isPresent())
                .max(Comparator.comparing(award -> award.validity().until().orElseThrow()))
                .filter(
                        award ->
                                RenewalPolicy.isOpen(award.validity().until().orElseThrow(), today))
                .ifPresent(
                        award ->
                                make(
                                        award.renewed(
                                                module,
                                                nameOf(event.person()),
                                                language,
                                                event.percent(),
                                                event.at())));
    }

    private void make(Award award) {
        awards.add(award);
        award.validity()
                .until()
                .ifPresent(
                        until ->
                                awards.add(
                                        new AwardEnd(
                                                award.id(),
                                                until,
                                                Award.dayOf(award.recordedAt()))));
        awards.add(new CertificateDue(award.id(), award.recordedAt()));
        events.fire(
                new CertificateEvents.AwardMade(
                        award.id(), award.person(), award.number().text(), award.recordedAt()));
    }

    private String nameOf(PersonId person) {
        return people.rowsOf(List.of(person)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("person " + person))
                .name();
    }

    private ProgrammeRow programmeOf(CohortId cohort) {
        var programme = cohorts.programmeOf(cohort);
        var row = programmes.find(List.of(programme)).get(programme);
        if (row == null) {
            throw new NotFound("programme " + programme);
        }
        return row;
    }
}
