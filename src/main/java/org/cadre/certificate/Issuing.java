package org.cadre.certificate;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.platform.startup.Settings;
import org.cadre.time.CadreClock;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Keeps who makes which certificate, in short transactions: a portion of what waits is claimed, and
 * what was made of it is kept. Drawing and sealing lie between the two, in {@link IssuingWork}.
 *
 * <p>Each certificate is kept exactly once: only under a claim that still stands, and file and
 * removal of the waiting row together or not at all. A crash leaves rows that are due again when
 * their claim ends, to the next worker on any node.
 */
@UseCase
public class Issuing {

    private static final int PORTION = 20;

    @Inject CertificateRepository certificates;
    @Inject Settings settings;
    @Inject IssuingQueries queries;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /**
     * A portion of the awards whose certificates wait longest; nobody's yet. While the product
     * issues none they go on waiting.
     */
    @Internal
    public List<AwardId> listDue() {
        return settings.issues() ? certificates.listDue(clock.now(), PORTION) : List.of();
    }

    /**
     * Takes those that nobody else has taken. It locks single rows, since a range that is locked
     * makes the next award wait, and locks before it reads.
     */
    @Internal
    public Portion claim(Collection<AwardId> awards) {
        var claim = UUID.randomUUID();
        var now = clock.now();
        var mine = certificates.lockDue(awards).stream().filter(due -> due.isDue(now)).toList();
        mine.forEach(due -> due.claim(claim, now));
        return new Portion(
                claim, certificates.list(mine.stream().map(CertificateDue::award).toList()));
    }

    /** Keeps those whose claim still stands; what another has taken over is made by the other. */
    @Internal
    public void keep(Portion portion, Collection<Certificate> made) {
        var now = clock.now();
        var waiting =
                lockClaimed(portion, made.stream().map(Certificate::award).toList()).stream()
                        .collect(Collectors.toMap(CertificateDue::award, Function.identity()));
        var awards =
                certificates.list(waiting.keySet()).stream()
                        .collect(Collectors.toMap(Award::id, Function.identity()));
        for (var certificate : made) {
            var due = waiting.get(certificate.award());
            var award = awards.get(certificate.award());
            if (due != null && award != null) {
                certificates.add(certificate);
                certificates.remove(due);
                events.fire(
                        new CertificateEvents.CertificateIssued(
                                award.id(), award.number().text(), certificate.sha256(), now));
            }
        }
    }

    /** Puts off what failed; answers how often it has failed so far. */
    @Internal
    public int postpone(Portion portion, AwardId award, IssuingTrouble trouble) {
        return lockClaimed(portion, List.of(award)).stream()
                .mapToInt(due -> due.fail(trouble, clock.now()))
                .sum();
    }

    private List<CertificateDue> lockClaimed(Portion portion, Collection<AwardId> awards) {
        return certificates.lockDue(awards).stream()
                .filter(due -> due.isClaimedBy(portion.claim()))
                .toList();
    }

    /** Lets what failed in the actor's programmes be tried at once. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public void hurry() {
        var now = clock.now();
        var failed = queries.listFailed().stream().map(FailedRow::award).toList();
        certificates.lockDue(failed).forEach(due -> due.hurry(now));
    }
}
