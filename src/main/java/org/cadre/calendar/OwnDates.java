package org.cadre.calendar;

import org.cadre.calendar.ical.CalendarFile;
import org.cadre.calendar.ical.Entry;
import org.cadre.certificate.CertificateRow;
import org.cadre.certificate.CertificateState;
import org.cadre.cohort.CohortId;
import org.cadre.cohort.PlaceRow;
import org.cadre.exerciserun.RunRow;
import org.cadre.exerciserun.RunState;
import org.cadre.livesession.SessionDate;
import org.cadre.mentorship.MeetingRow;
import org.cadre.mentorship.MeetingState;
import org.cadre.openhour.OpenHourQueries;
import org.cadre.people.PersonId;
import org.cadre.platform.faces.Texts;
import org.cadre.progress.Pace;
import org.cadre.progress.TraineeModule;
import org.cadre.progress.UpdateRow;
import org.cadre.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Makes the entries of a calendar of what a person has ahead; each keeps its uid for good. */
final class OwnDates {

    private final Language language;
    private final String address;
    private final List<Entry> entries = new ArrayList<>();
    private final List<PlaceRow> places = new ArrayList<>();

    /**
     * @param address of the product, without a slash at its end
     */
    OwnDates(Language language, String address) {
        this.language = language;
        this.address = address;
    }

    /** First and last day of each cohort; those that were left are crossed out. */
    OwnDates cohorts(List<PlaceRow> rows) {
        places.addAll(rows);
        for (var place : rows) {
            var days = Map.of("starts", place.startsOn(), "ends", place.endsOn());
            days.forEach(
                    (word, day) ->
                            entries.add(
                                    new Entry(
                                            uid(place.enrolment().id(), word),
                                            new Entry.Day(day),
                                            place.withdrawn(),
                                            text(word, place.cohortName()),
                                            "",
                                            address + "/progress/home")));
        }
        return this;
    }

    /**
     * The day by which each module is due, the days on which its window opens and closes, and when
     * its final quiz opens again.
     */
    OwnDates modules(List<TraineeModule> modules) {
        var titles = new HashMap<CohortId, Map<String, TraineeModule>>();
        modules.forEach(
                module ->
                        titles.computeIfAbsent(module.cohort(), any -> new HashMap<>())
                                .put(module.module().code(), module));
        for (var place : places) {
            var own = place.withdrawn() ? null : titles.get(place.cohort());
            for (var code : place.modules()) {
                var module = Optional.ofNullable(own).map(known -> known.get(code));
                due(place, code, module);
                var window = place.window(code);
                bound(place, code, module, "opens", window.opensOn());
                bound(place, code, module, "closes", window.closesOn());
                module.ifPresent(known -> quiz(place, known));
            }
        }
        return this;
    }

    private void bound(
            PlaceRow place,
            String code,
            Optional<TraineeModule> module,
            String word,
            @Nullable LocalDate day) {
        if (day != null) {
            entries.add(
                    new Entry(
                            uid(place.enrolment().id(), word + "-" + code),
                            new Entry.Day(day),
                            place.withdrawn(),
                            text(word, module.map(OwnDates::name).orElse(code)),
                            text(word + ".text", place.cohortName()),
                            module.map(this::href).orElse(address + "/progress/home")));
        }
    }

    private void due(PlaceRow place, String code, Optional<TraineeModule> module) {
        var pace = new Pace(place.startsOn(), place.endsOn(), place.modules());
        var done = module.map(TraineeModule::isCompleted).orElse(false);
        entries.add(
                new Entry(
                        uid(place.enrolment().id(), "due-" + code),
                        new Entry.Day(pace.dueOn(code)),
                        place.withdrawn(),
                        text("due", module.map(OwnDates::name).orElse(code)),
                        text(done ? "due.done" : "due.text", place.cohortName()),
                        module.map(this::href).orElse(address + "/progress/home")));
    }

    private void quiz(PlaceRow place, TraineeModule module) {
        module.standing()
                .filter(standing -> !module.isCompleted())
                .flatMap(standing -> standing.finalQuiz().nextAt())
                .ifPresent(
                        opens ->
                                entries.add(
                                        new Entry(
                                                uid(
                                                        place.enrolment().id(),
                                                        "quiz-" + module.module().code()),
                                                new Entry.Moment(opens.atZone(place.zone())),
                                                false,
                                                text("quiz", name(module)),
                                                place.cohortName(),
                                                href(module))));
    }

    OwnDates updates(PersonId person, List<UpdateRow> updates) {
        for (var update : updates) {
            var module = update.module();
            entries.add(
                    new Entry(
                            uid(person.id(), "update-" + module.id().id()),
                            new Entry.Day(update.dueOn()),
                            false,
                            text("update", module.code() + " " + module.title()),
                            text("update.text", update.minutes()),
                            address + "/progress/update?module=" + module.id().id()));
        }
        return this;
    }

    /** The last day of each certificate; of one that was revoked it is crossed out. */
    OwnDates certificates(List<CertificateRow> certificates) {
        for (var certificate : certificates) {
            var last = certificate.validUntil();
            if (last != null) {
                entries.add(
                        new Entry(
                                uid(certificate.award().id(), "expires"),
                                new Entry.Day(last),
                                certificate.state() == CertificateState.REVOKED,
                                text("certificate", certificate.title()),
                                certificate.number(),
                                address + "/certificate/certificates"));
            }
        }
        return this;
    }

    /** The beginning of each exercise; of one that was given up it is crossed out. */
    OwnDates exercises(List<RunRow> runs) {
        for (var run : runs) {
            entries.add(
                    new Entry(
                            uid(run.id().id(), "exercise"),
                            new Entry.Moment(run.plannedFor().atZone(run.zone())),
                            run.state() == RunState.CANCELLED,
                            text("exercise", run.title()),
                            run.cohortName(),
                            address + "/exerciserun/runs"));
        }
        return this;
    }

    /** Live sessions; those that are no more are crossed out, and discreet ones say little. */
    OwnDates sessions(List<SessionDate> sessions) {
        for (var session : sessions) {
            var hours = session.hours();
            entries.add(
                    new Entry(
                            uid(session.id().id(), "session"),
                            new Entry.Hours(
                                    hours.begins(),
                                    hours.ends(),
                                    hours.zone(),
                                    hours.days().size()),
                            session.sequence(),
                            session.gone(),
                            session.discreet() ? text("training") : session.title(),
                            session.discreet() ? "" : session.cohortName(),
                            session.discreet() ? "" : session.place().orElse(session.link()),
                            address + "/livesession/session?session=" + session.id()));
        }
        return this;
    }

    /** Open hours that somebody offers or has booked, without a name. */
    OwnDates openHours(List<OpenHourQueries.OpenHourDate> hours) {
        for (var hour : hours) {
            entries.add(
                    new Entry(
                            uid(hour.id().id(), "open-hour"),
                            new Entry.Moment(hour.beginsAt().atZone(ZoneOffset.UTC)),
                            hour.cancelled(),
                            text("openHour"),
                            text("meeting.text", hour.minutes()),
                            address + "/openhour/open-hour?hour=" + hour.id()));
        }
        return this;
    }

    /** Meetings of mentorships, without a name; those that were cancelled are crossed out. */
    OwnDates meetings(List<MeetingRow> meetings) {
        for (var meeting : meetings) {
            entries.add(
                    new Entry(
                            uid(meeting.id().id(), "meeting"),
                            new Entry.Moment(meeting.beginsAt().atZone(ZoneOffset.UTC)),
                            meeting.state() == MeetingState.CANCELLED,
                            text("meeting"),
                            text("meeting.text", meeting.minutes()),
                            address + "/mentorship/meeting?meeting=" + meeting.id()));
        }
        return this;
    }

    CalendarFile file() {
        return file(text("name"));
    }

    /**
     * @param name what a reader calls it
     */
    CalendarFile file(String name) {
        return new CalendarFile(
                name, entries.stream().sorted(Comparator.comparing(Entry::uid)).toList());
    }

    private String text(String key, Object... arguments) {
        return Texts.of(language, "calendar.feed." + key, arguments);
    }

    private static String name(TraineeModule module) {
        return module.module().code() + " " + module.module().title();
    }

    private String href(TraineeModule module) {
        return address + "/progress/module?module=" + module.module().id().id();
    }

    private static String uid(UUID of, String what) {
        return of + "-" + what.toLowerCase(Locale.ROOT) + "@cadre";
    }
}
