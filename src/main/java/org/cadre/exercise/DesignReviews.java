package org.cadre.exercise;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.scenario.Exhibit;
import org.cadre.scenario.LintRule;
import org.cadre.time.CadreClock;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** Takes drafts through the review: two people see each version before anybody plays it. */
@UseCase
public class DesignReviews {

    static final int LONGEST_COMMENT = 2000;

    @Inject DesignRepository designs;
    @Inject ExhibitRepository exhibits;
    @Inject DesignShelf shelf;
    @Inject PeopleQueries people;
    @Inject CurrentActor current;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** Nobody sent the version to review, or the review is over. */
    public static final class DesignIsNotInReview extends Refusal {}

    /** Whoever saved last cannot be the one who approves. */
    public static final class EditorCannotApprove extends Refusal {}

    /** The linter found what must be corrected; argument: how many. */
    public static final class DesignHasFindings extends Refusal {
        DesignHasFindings(long findings) {
            super(findings);
        }
    }

    /** An exhibit names a file that nobody has added; argument: its name. */
    public static final class ExhibitFileIsMissing extends Refusal {
        ExhibitFileIsMissing(String name) {
            super(name);
        }
    }

    /** The comment is missing or too long; argument: the most characters. */
    public static final class CommentHasWrongLength extends WrongValue {
        CommentHasWrongLength() {
            super("comment", LONGEST_COMMENT);
        }
    }

    /**
     * Lets a draft rest for a review. Refuses with {@link NotFound} and {@link
     * ExerciseDesigns.DesignIsNotADraft}.
     */
    @Allowed(Role.AUTHOR)
    public void send(DesignVersionId id) {
        var design = designs.lock(id);
        var now = clock.now();
        design.send(me(), now);
        events.fire(
                new ExerciseEvents.DesignSentToReview(
                        id, design.code(), design.number().toString(), design.checksum(), now));
    }

    /**
     * Makes it a draft again and says why. Refuses with {@link NotFound}, {@link
     * CommentHasWrongLength} and {@link DesignIsNotInReview}.
     *
     * @param place what of the script is meant, as {@code inject i03}; empty for all of it
     */
    @Allowed(Role.AUTHOR)
    public void sendBack(DesignVersionId id, String place, String comment) {
        var why = comment == null ? "" : comment.strip();
        if (why.isEmpty() || why.length() > LONGEST_COMMENT) {
            throw new CommentHasWrongLength();
        }
        var design = designs.lock(id);
        var now = clock.now();
        design.sendBack();
        designs.add(new ReviewComment(id, place, why, me(), now));
        events.fire(
                new ExerciseEvents.DesignSentBack(
                        id, design.code(), design.number().toString(), why, now));
    }

    /**
     * Fixes the script for ever. Refuses with {@link NotFound}, {@link DesignIsNotInReview} and
     * {@link EditorCannotApprove}, also where the two accounts were merged, and {@link
     * DesignHasFindings} and {@link ExhibitFileIsMissing}.
     */
    @Allowed(Role.AUTHOR)
    public void approve(DesignVersionId id) {
        var design = designs.lock(id);
        design.requireInReview();
        var mine = people.accountsOf(me());
        if (design.editedBy().filter(mine::contains).isPresent()) {
            throw new EditorCannotApprove();
        }
        refuseFindings(design);
        var now = clock.now();
        designs.add(design.approve(me(), now));
        designs.flush();
        events.fire(
                new ExerciseEvents.DesignApproved(
                        id, design.code(), design.number().toString(), design.checksum(), now));
    }

    private void refuseFindings(DesignVersion design) {
        var script = shelf.read(design.checksum(), design.draft());
        long blocking =
                shelf.findings(design.checksum(), script, today()).stream()
                        .filter(finding -> finding.severity() == LintRule.Severity.MUST_CORRECT)
                        .count();
        if (blocking > 0) {
            throw new DesignHasFindings(blocking);
        }
        var there = exhibits.list(design.id()).stream().map(ExhibitRow::name).toList();
        script.exhibits().stream()
                .filter(exhibit -> exhibit.source() == Exhibit.Source.FILE)
                .map(Exhibit::file)
                .filter(name -> !there.contains(name))
                .findFirst()
                .ifPresent(
                        name -> {
                            throw new ExhibitFileIsMissing(name);
                        });
    }

    private LocalDate today() {
        return clock.today(ZoneOffset.UTC);
    }

    private PersonId me() {
        return new PersonId(current.get().personId());
    }
}
