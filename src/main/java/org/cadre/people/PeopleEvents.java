package org.cadre.people;

import static java.util.stream.Collectors.toMap;

import org.cadre.people.importing.Verdict.Outcome;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.security.Grant;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What happens to people; each is kept by the audit. */
public final class PeopleEvents {

    private PeopleEvents() {}

    private interface OfPerson extends DomainEvent {

        PersonId person();

        @Override
        default String subjectKind() {
            return "person";
        }

        @Override
        default UUID subjectId() {
            return person().id();
        }
    }

    private static Map<String, String> of(Grant grant) {
        var scope = grant.scope();
        return Map.of(
                "role",
                grant.role().name(),
                "scope",
                scope.kind() + scope.id().map(id -> " " + id).orElse(""));
    }

    public record PersonInvited(PersonId person, Instant at) implements OfPerson {}

    /**
     * @param link makes the secret; not for the audit
     * @param until when the link is too old
     * @param isInvitation whether it leads to the first password
     */
    public record LinkMade(
            PersonId person, UUID link, Instant until, boolean isInvitation, Instant at)
            implements OfPerson {}

    public record PasswordSet(PersonId person, Instant at) implements OfPerson {}

    public record SignedIn(PersonId person, Instant at) implements OfPerson {}

    public record SignedOutEverywhere(PersonId person, Instant at) implements OfPerson {}

    public record NameCorrected(PersonId person, String reason, Instant at) implements OfPerson {}

    public record PersonChanged(PersonId person, Instant at) implements OfPerson {}

    public record PersonDeactivated(PersonId person, String reason, Instant at)
            implements OfPerson {}

    public record PersonReactivated(PersonId person, String reason, Instant at)
            implements OfPerson {}

    /**
     * The account is closed and leads to the other.
     *
     * @param takesAddress whether the two have swapped their addresses
     */
    public record AccountMerged(
            PersonId person, PersonId into, boolean takesAddress, String reason, Instant at)
            implements OfPerson {
        @Override
        public Map<String, String> facts() {
            return Map.of("into", into.toString(), "address", takesAddress ? "taken" : "kept");
        }
    }

    public record RoleGranted(PersonId person, Grant grant, Instant at) implements OfPerson {
        @Override
        public Map<String, String> facts() {
            return of(grant);
        }
    }

    public record RoleEnded(PersonId person, Grant grant, Instant at) implements OfPerson {
        @Override
        public Map<String, String> facts() {
            return of(grant);
        }
    }

    public record SignInHelpAsked(PersonId person, Instant at) implements OfPerson {}

    public record SignInHelpDismissed(PersonId person, String reason, Instant at)
            implements OfPerson {}

    /** The record of somebody who never came is gone with the import that made it. */
    public record PersonRemoved(PersonId person, Instant at) implements OfPerson {}

    private interface OfImport extends DomainEvent {

        ImportId subject();

        @Override
        default String subjectKind() {
            return "people-import";
        }

        @Override
        default UUID subjectId() {
            return subject().id();
        }
    }

    /** What a file was and how many rows did what; so the file can be told again later. */
    public record PeopleImported(
            ImportId subject, String sha256, Map<String, String> rows, Instant at)
            implements OfImport {

        PeopleImported(ImportId subject, byte[] hash, Map<Outcome, int[]> counts, Instant at) {
            this(
                    subject,
                    HexFormat.of().formatHex(hash),
                    counts.entrySet().stream()
                            .collect(
                                    toMap(
                                            each -> each.getKey().name().toLowerCase(Locale.ROOT),
                                            each -> String.valueOf(each.getValue()[0]))),
                    at);
        }

        @Override
        public Map<String, String> facts() {
            var facts = new TreeMap<>(rows);
            facts.put("sha256", sha256);
            return facts;
        }
    }

    /** How many people the undo treated how. */
    public record ImportUndone(ImportId subject, Map<String, Integer> people, Instant at)
            implements OfImport {
        @Override
        public Map<String, String> facts() {
            return people.entrySet().stream()
                    .collect(
                            toMap(
                                    each -> each.getKey().toLowerCase(Locale.ROOT),
                                    each -> each.getValue().toString()));
        }
    }

    private interface OfAgency extends DomainEvent {

        AgencyId agency();

        @Override
        default String subjectKind() {
            return "agency";
        }

        @Override
        default UUID subjectId() {
            return agency().id();
        }
    }

    public record AgencyCreated(AgencyId agency, Instant at) implements OfAgency {}

    public record AgencyChanged(AgencyId agency, Instant at) implements OfAgency {}

    private interface OfCountry extends DomainEvent {

        String code();

        @Override
        default String subjectKind() {
            return "country";
        }

        /** Made from the code, which is what names a country. */
        @Override
        default UUID subjectId() {
            return UUID.nameUUIDFromBytes(
                    ("country " + code()).getBytes(StandardCharsets.US_ASCII));
        }

        @Override
        default Map<String, String> facts() {
            return Map.of("code", code());
        }
    }

    public record CountryAdded(String code, Instant at) implements OfCountry {}

    public record CountryChanged(String code, Instant at) implements OfCountry {}
}
