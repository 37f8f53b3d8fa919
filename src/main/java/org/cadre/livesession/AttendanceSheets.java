package org.cadre.livesession;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.cohort.CohortQueries;
import org.cadre.document.Scan;
import org.cadre.document.Typefaces;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

/**
 * The sheet that people sign, as a file to print, and scans of it when it is signed; for who takes
 * the attendance. What comes is not trusted, as a {@link Scan} is not.
 */
@UseCase
public class AttendanceSheets {

    static final int MOST = 20;

    @Inject SessionRepository sessions;
    @Inject AttendanceRepository attendance;
    @Inject SessionAccess access;
    @Inject CohortQueries cohorts;
    @Inject CurrentActor current;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    private final Typefaces typefaces = new Typefaces();

    /** A file as it is handed out. */
    public record Read(String name, String mediaType, byte[] content) {

        public Read {
            content = content.clone();
        }

        @Override
        public byte[] content() {
            return content.clone();
        }
    }

    /** No file was chosen, or it is empty. */
    public static final class ScanIsMissing extends WrongValue {
        ScanIsMissing() {
            super("scan");
        }
    }

    /** Neither a PDF nor a PNG nor a JPEG. */
    public static final class ScanIsOfNoKnownKind extends WrongValue {
        ScanIsOfNoKnownKind() {
            super("scan");
        }
    }

    /** Argument: the most scans of a session. */
    public static final class ScansAreTooMany extends WrongValue {
        ScansAreTooMany() {
            super("scan", MOST);
        }
    }

    /** The sheet to print, a page for each half-day, in the language of the actor. */
    @SignedIn
    public Read print(LiveSessionId id) {
        var session = sessions.get(id);
        var cohort = access.staff(session).cohort();
        var people = cohorts.enrolledPeople(session.cohort());
        var paper = new SheetPaper(current.get().language(), session, cohort.name());
        return new Read("attendance.pdf", "application/pdf", paper.print(people, typefaces));
    }

    /**
     * Keeps a scan. Refuses with {@link NotFound}, {@link ScanIsMissing}, {@link
     * ScanIsOfNoKnownKind} and {@link ScansAreTooMany}.
     */
    @SignedIn
    public void add(LiveSessionId id, String name, byte[] content) {
        var session = sessions.lock(id);
        access.staff(session);
        if (content.length == 0) {
            throw new ScanIsMissing();
        }
        var scan = Scan.of(name, content, "sheet").orElseThrow(ScanIsOfNoKnownKind::new);
        if (attendance.listSheets(id).size() >= MOST) {
            throw new ScansAreTooMany();
        }
        var now = clock.now();
        var sheet = new AttendanceSheet(id, scan, current.get().id(), now);
        attendance.add(sheet);
        events.fire(new SessionEvents.SheetAdded(id, sheet.sha256(), now));
    }

    /** Refuses with {@link NotFound}. */
    @SignedIn
    public Read read(AttendanceSheetId id) {
        var sheet = attendance.getSheet(id);
        access.staff(sessions.get(sheet.session()));
        return sheet.read();
    }
}
