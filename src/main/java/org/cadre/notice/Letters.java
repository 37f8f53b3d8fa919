package org.cadre.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.people.OneTimeLinks;
import org.cadre.people.PeopleQueries;
import org.cadre.platform.faces.Texts;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.startup.Settings;
import org.cadre.text.Language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts notices and mails into words. */
@ApplicationScoped
class Letters {

    @Inject NoticeRepository notices;
    @Inject OneTimeLinks links;
    @Inject PeopleQueries people;
    @Inject Settings settings;

    /** A mail with greeting, full address and what it comes from. */
    Letter mail(Told told, Receiver receiver) {
        var language = receiver.language();
        var body = body(told, language, messages(List.of(told)));
        var address = settings.address();
        return new Letter(
                language,
                line(body.subject()),
                List.of(
                        greeting(told, receiver),
                        String.join("\n", body.paragraphs()),
                        Texts.of(language, "notice.letter.foot", address)),
                body.act(),
                address + href(told, language));
    }

    private static String greeting(Told told, Receiver receiver) {
        return told.kind().greetsByName()
                ? Texts.of(receiver.language(), "notice.letter.greeting", line(receiver.name()))
                : Texts.of(receiver.language(), "notice.letter.greeting.unnamed");
    }

    /** What stands on the page; the messages are those that {@link #messages} found. */
    Letter body(Told told, Language language, Map<UUID, WrittenMessage> messages) {
        if (told.kind() == NoticeKind.MESSAGE) {
            var message = messages.get(told.subject());
            if (message == null) {
                throw new NotFound("message " + told.subject());
            }
            var by = Texts.of(language, "notice.letter.MESSAGE.by", line(message.writer()));
            return new Letter(
                    language,
                    message.subject(),
                    List.of(message.body(), by),
                    word(told, language, "act"),
                    href(told, language));
        }
        var facts = facts(told, language);
        return new Letter(
                language,
                Texts.of(language, key(told, "subject"), facts),
                List.of(Texts.of(language, key(told, "text"), facts)),
                word(told, language, "act"),
                href(told, language));
    }

    /** The messages of which these tell, with the names of their writers. */
    Map<UUID, WrittenMessage> messages(List<Told> told) {
        var ids =
                told.stream()
                        .filter(t -> t.kind() == NoticeKind.MESSAGE)
                        .map(Told::subject)
                        .distinct()
                        .toList();
        return WrittenMessage.of(notices.listMessages(ids), people);
    }

    private Object[] facts(Told told, Language language) {
        var kind = told.kind();
        var words =
                told.facts().stream()
                        .map(
                                fact ->
                                        kind.carriesLink()
                                                ? time(Instant.parse(fact), language)
                                                : line(fact))
                        .toArray();
        if (kind.endsWithDay()) {
            words[words.length - 1] = day(LocalDate.parse(told.facts().getLast()), language);
        }
        if (kind.endsWithMoment()) {
            words[words.length - 1] =
                    language.time().format(ZonedDateTime.parse(told.facts().getLast()));
        }
        return words;
    }

    private static String day(LocalDate day, Language language) {
        return language.day().format(day);
    }

    private static String time(Instant instant, Language language) {
        return language.time().format(instant.atZone(ZoneId.of("UTC")));
    }

    private String href(Told told, Language language) {
        return switch (told.kind()) {
            case INVITATION, NEW_PASSWORD ->
                    "/people/password?link="
                            + links.secretOf(told.subject())
                            + "&lang="
                            + language.tag();
            case ENROLLED -> "/progress/home";
            case RETAKE_OPENED -> "/progress/modules";
            case CERTIFICATE_ISSUED, CERTIFICATE_REVOKED, CERTIFICATE_ENDS, CERTIFICATE_ENDS_SOON ->
                    "/certificate/certificates";
            case ERASURE_REFUSED -> "/privacy/erasure";
            case ERASURE_CARRIED_OUT -> "/platform/privacy?lang=" + language.tag();
            case ACCOUNT_MERGED -> "/people/profile";
            case ACTION_GIVEN, ACTION_DUE, ACTION_LATE ->
                    "/afteraction/action?action=" + told.facts().getFirst();
            case REPORT_FINAL -> "/afteraction/report?run=" + told.facts().getFirst();
            case EXERCISE_SEAT,
                    EXERCISE_SEAT_GONE,
                    EXERCISE_DUTY,
                    EXERCISE_DUTY_GONE,
                    EXERCISE_MOVED,
                    EXERCISE_CANCELLED ->
                    "/exerciserun/runs";
            case CALL_OPEN, CALL_ENDS_SOON, CALL_EXTENDED ->
                    "/nomination/nominate?call=" + told.facts().getFirst();
            case CALL_CANCELLED, NOMINATION_WITHDRAWN -> "/notice/notices";
            case NOMINATION_TO_RELEASE ->
                    "/nomination/release?nomination=" + told.facts().getFirst();
            case NOMINATION_TO_ACCEPT, APPEAL_ANSWERED ->
                    "/nomination/mine?nomination=" + told.facts().getFirst();
            case APPEAL_MADE -> "/nomination/nominee?nomination=" + told.facts().getFirst();
            case NOMINEE_EXPORT_ASKED, NOMINEE_EXPORT_DECIDED ->
                    "/nomination/exports?call=" + told.facts().getFirst();
            case SELECTION_COMMITTED,
                    SELECTION_DRAWN,
                    SEAT_OFFERED,
                    SEAT_OFFER_ENDS_SOON,
                    SEAT_OFFER_EXPIRED ->
                    "/selection/offer?selection=" + told.facts().getFirst();
            case SEAT_GIVEN_BACK -> "/selection/selection?call=" + told.facts().getFirst();
            case SESSION_MOVED, SESSION_CANCELLED, SESSION_TRAINER ->
                    "/livesession/session?session=" + told.facts().getFirst();
            case SESSION_TRAINER_GONE -> "/livesession/own";
            case RELEASE_TO_APPROVE, RELEASE_APPROVED, RELEASE_REFUSED, RELEASE_PUBLISHED ->
                    "/diversity/protected?release=" + told.facts().getFirst();
            case MENTORSHIP_PROPOSED,
                    MENTORSHIP_ANSWER_SOON,
                    MENTORSHIP_BEGUN,
                    MENTORSHIP_DECLINED,
                    MENTORSHIP_EXPIRED,
                    MENTOR_WANTED,
                    AGREEMENT_TO_SIGN,
                    MENTORSHIP_PAUSED,
                    MENTORSHIP_RESUMED,
                    MENTORSHIP_ENDED,
                    MENTORSHIP_HANDED_OVER,
                    MENTOR_MEETING,
                    MENTOR_MEETING_SOON,
                    MENTOR_MEETING_CANCELLED,
                    MENTORSHIP_REVIEW_DUE ->
                    "/mentorship/mentorship?mentorship=" + told.facts().getFirst();
            case OPEN_HOUR_BOOKED,
                    OPEN_HOUR_GIVEN_BACK,
                    OPEN_HOUR_MOVED,
                    OPEN_HOUR_CANCELLED,
                    OPEN_HOUR_SOON ->
                    "/openhour/open-hour?hour=" + told.facts().getFirst();
            case VISIT_ASKED,
                    VISIT_PLANNED,
                    VISIT_CONFIRMED,
                    VISIT_DECLINED,
                    VISIT_CANCELLED,
                    VISIT_REPORTED,
                    VISIT_STEP_DUE ->
                    "/visit/visit?visit=" + told.facts().getFirst();
            case MESSAGE -> "/notice/notices";
        };
    }

    private static String word(Told told, Language language, String role) {
        return Texts.of(language, key(told, role));
    }

    private static String key(Told told, String role) {
        return "notice.letter." + told.kind().name() + "." + role;
    }

    /** One line: a break in a subject would be the start of another header. */
    private static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
