package org.cadre.diversity;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotAllowed;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

/**
 * Asks for releases of statistics and lets them out. A manager asks; two others approve, at least
 * one of them from oversight. Nobody can let out what the audit refuses.
 */
@UseCase
public class ReleaseRequests {

    static final int APPROVALS = 2;
    static final int LONGEST_WORDS = 500;

    @Inject StatisticsRepository statistics;
    @Inject DiversityAccess access;
    @Inject ReleaseSettings settings;
    @Inject CurrentActor current;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** Who asked approves nothing. */
    public static final class AskerCannotApprove extends Refusal {}

    /** One approval for each person. */
    public static final class IsApprovedByYou extends Refusal {}

    /** One of the two who approve is from oversight. */
    public static final class OversightHasToApprove extends Refusal {}

    /** The approval or the withdrawal needs a few words; argument: the most characters. */
    public static final class ReleaseNeedsWords extends org.cadre.platform.refusal.WrongValue {
        ReleaseNeedsWords() {
            super("words", LONGEST_WORDS);
        }
    }

    /** Refuses what {@link ReleasePolicy} refuses. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public ReleaseId ask(SnapshotId snapshotId, ReleaseAsked asked) {
        var snapshot = managed(snapshotId);
        ReleasePolicy.check(snapshot, asked);
        return add(snapshot, asked).id();
    }

    private Snapshot managed(SnapshotId id) {
        var snapshot = statistics.getSnapshot(id);
        access.requireManaged(snapshot.programme());
        return snapshot;
    }

    private StatisticsRelease add(Snapshot snapshot, ReleaseAsked asked) {
        var register = statistics.lockRegister();
        var now = clock.now();
        var release =
                new StatisticsRelease(
                        register.next(),
                        snapshot.id(),
                        asked,
                        settings.of(asked.audience(), asked.isSensitive()),
                        current.get().id(),
                        now);
        statistics.add(release);
        events.fire(
                new DiversityEvents.ReleaseRequested(
                        release.id(),
                        StatisticsRelease.numberOf(release.number()),
                        release.audience(),
                        release.purpose(),
                        now));
        return release;
    }

    /**
     * Asks for one of the ways out that a refused release offers.
     *
     * @param way its place in the list
     */
    @Allowed(Role.PROGRAMME_MANAGER)
    public ReleaseId askInstead(ReleaseId refusedId, int way) {
        var refused = access.lock(refusedId);
        refused.require(ReleaseState.REFUSED);
        var ways = refused.waysOut();
        if (way < 0 || way >= ways.size()) {
            throw new NotFound("way out " + way);
        }
        var snapshot = managed(refused.snapshot());
        var instead = add(snapshot, refused.asked().with(ways.get(way)));
        instead.follow(refused);
        return instead.id();
    }

    /**
     * The second approval sets the last audit going. Refuses with {@link AskerCannotApprove},
     * {@link IsApprovedByYou}, {@link OversightHasToApprove}, {@link ReleaseNeedsWords}.
     */
    @Allowed({Role.PROGRAMME_MANAGER, Role.OVERSIGHT_READER})
    public void approve(ReleaseId id, String words) {
        var release = access.lock(id);
        release.require(ReleaseState.CHECKED);
        var me = current.get().personId();
        if (release.askedBy().filter(me::equals).isPresent()) {
            throw new AskerCannotApprove();
        }
        var given = statistics.listApprovals(id);
        if (given.stream().anyMatch(each -> each.approver().equals(me))) {
            throw new IsApprovedByYou();
        }
        boolean last = given.size() + 1 >= APPROVALS;
        boolean oversight = access.oversees();
        if (last && !oversight && given.stream().noneMatch(Approval::isOversight)) {
            throw new OversightHasToApprove();
        }
        var now = clock.now();
        statistics.add(new Approval(id, me, oversight, needed(words), now));
        if (last) {
            release.approve(now);
        }
        events.fire(new DiversityEvents.ReleaseApproved(id, last, words, now));
    }

    /** Takes back what is not published; by who runs the programme. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public void withdraw(ReleaseId id, String words) {
        var release = access.lock(id);
        if (!access.manages(statistics.getSnapshot(release.snapshot()).programme())) {
            throw new NotAllowed();
        }
        if (!release.state().isOpen() && release.state() != ReleaseState.REFUSED) {
            throw new StatisticsRelease.ReleaseStands(release.state());
        }
        var why = needed(words);
        release.withdraw();
        events.fire(new DiversityEvents.ReleaseWithdrawn(id, why, clock.now()));
    }

    private static String needed(String words) {
        var text = words == null ? "" : words.strip();
        if (text.isEmpty() || text.length() > LONGEST_WORDS) {
            throw new ReleaseNeedsWords();
        }
        return text;
    }
}
