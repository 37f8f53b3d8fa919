package org.cadre.livesession;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.cohort.CohortQueries;
import org.cadre.livesession.AttendanceJudging.Facts;
import org.cadre.livesession.AttendanceJudging.Place;
import org.cadre.livesession.AttendanceJudging.Verdict;
import org.cadre.livesession.AttendanceLine.Outcome;
import org.cadre.people.ListFile;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonRow;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.ListHasChanged;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.text.Sha256;
import org.cadre.time.CadreClock;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Enters attendance by a file, for who takes the attendance of a session. It is read and checked
 * first; nothing is entered before its sender confirms what the rows would do.
 */
@UseCase
public class AttendanceFiles {

    static final int MOST_ROWS = 5_000;

    private static final Duration KEPT = Duration.ofDays(1);

    @Inject SessionRepository sessions;
    @Inject AttendanceRepository attendance;
    @Inject SessionAccess access;
    @Inject CohortQueries cohorts;
    @Inject PeopleQueries people;
    @Inject CurrentActor current;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** The head lacks a column: person, half-day or state. */
    public static final class ColumnsAreMissing extends WrongValue {
        ColumnsAreMissing() {
            super("file");
        }
    }

    /**
     * Reads a file and keeps it for the confirmation, a day at most. Refuses with {@link NotFound},
     * {@link ColumnsAreMissing} and as {@link ListFile#read} does.
     */
    @SignedIn
    public AttendanceUploadId read(LiveSessionId id, String fileName, byte[] content) {
        var session = sessions.get(id);
        access.staff(session);
        session.requirePlanned();
        var file = ListFile.read(fileName, content, MOST_ROWS);
        if (AttendanceJudging.rows(file).isEmpty()) {
            throw new ColumnsAreMissing();
        }
        attendance.removeUploadsBefore(clock.now().minus(KEPT));
        var upload = new AttendanceUpload(id, access.me(), file.name(), content, clock.now());
        attendance.add(upload);
        return upload.id();
    }

    /** What would be entered as things stand. Refuses with {@link NotFound}. */
    @SignedIn
    public AttendancePreview preview(AttendanceUploadId id) {
        var upload = own(id);
        var session = sessions.get(upload.session());
        access.staff(session);
        var lines = judge(upload, session).stream().map(Verdict::line).toList();
        return new AttendancePreview(
                id, session.id(), session.title(), upload.fileName(), lines, fingerprint(lines));
    }

    private AttendanceUpload own(AttendanceUploadId id) {
        var upload = attendance.getUpload(id);
        if (!upload.isOf(access.me())) {
            throw new NotFound("attendance file " + id);
        }
        return upload;
    }

    private List<Verdict> judge(AttendanceUpload upload, LiveSession session) {
        var file = ListFile.read(upload.fileName(), upload.content(), MOST_ROWS);
        var rows = AttendanceJudging.rows(file).orElseThrow(ColumnsAreMissing::new);
        var written =
                rows.stream()
                        .map(AttendanceJudging.Row::who)
                        .filter(who -> !who.isEmpty())
                        .distinct()
                        .toList();
        return AttendanceJudging.judge(
                rows,
                new Facts(
                        session.hours().halfDays(),
                        clock.now(),
                        written.isEmpty() ? Map.of() : people.findByMail(written),
                        cohorts.enrolledPeople(session.cohort()).stream()
                                .map(PersonRow::id)
                                .collect(Collectors.toSet()),
                        standing(session)));
    }

    private Map<Place, Attendance> standing(LiveSession session) {
        var standing = new HashMap<Place, Attendance>();
        attendance
                .listStanding(List.of(session.id()))
                .forEach(entry -> standing.put(new Place(entry.person(), entry.halfDay()), entry));
        return standing;
    }

    private static String fingerprint(List<AttendanceLine> lines) {
        return Sha256.hex(
                lines.stream().map(AttendanceLine::toString).collect(Collectors.joining()));
    }

    /**
     * Enters what the rows show; refused rows enter nothing. The file goes. Refuses with {@link
     * NotFound}, {@link ListHasChanged} where a row would no longer do what was shown, {@link
     * LiveSessions.SessionIsCancelled} and {@link TakingAttendance.NobodyIsMarked}.
     *
     * @param fingerprint of the {@link AttendancePreview} that was seen
     */
    @SignedIn
    public void confirm(LiveSessionId id, AttendanceUploadId uploadId, String fingerprint) {
        var session = sessions.lock(id);
        var upload = own(uploadId);
        if (!upload.session().equals(id)) {
            throw new NotFound("attendance file " + uploadId);
        }
        access.staff(session);
        session.requirePlanned();
        var verdicts = judge(upload, session);
        var lines = verdicts.stream().map(Verdict::line).toList();
        if (!fingerprint(lines).equals(fingerprint)) {
            throw new ListHasChanged();
        }
        var standing = standing(session);
        int added = 0;
        for (var verdict : verdicts) {
            var outcome = verdict.line().outcome();
            if (outcome == Outcome.NEW || outcome == Outcome.CHANGED) {
                enter(id, verdict, standing, upload.fileName());
                added++;
            }
        }
        if (added == 0) {
            throw new TakingAttendance.NobodyIsMarked();
        }
        attendance.remove(upload);
        events.fire(
                new SessionEvents.AttendanceTaken(id, AttendanceSource.CSV, added, clock.now()));
    }

    private void enter(
            LiveSessionId id, Verdict verdict, Map<Place, Attendance> standing, String file) {
        var place = verdict.place().orElseThrow();
        var mark =
                new Mark(
                        verdict.line().state().orElseThrow(),
                        Optional.empty(),
                        AttendanceSource.CSV,
                        file,
                        current.get().id(),
                        clock.now());
        attendance.add(
                new Attendance(
                        id,
                        place.person(),
                        place.halfDay(),
                        Optional.ofNullable(standing.get(place)),
                        mark));
    }
}
