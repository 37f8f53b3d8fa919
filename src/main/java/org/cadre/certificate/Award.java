package org.cadre.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.cadre.catalogue.ModuleDetail;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.catalogue.OutcomeRow;
import org.cadre.catalogue.ProgrammeRow;
import org.cadre.certificate.seal.CertificateCode;
import org.cadre.certificate.seal.CertificateFace.Validity;
import org.cadre.certificate.seal.CertificateNumber;
import org.cadre.cohort.CohortId;
import org.cadre.id.Uuid7;
import org.cadre.people.PersonId;
import org.cadre.platform.persistence.TextListConverter;
import org.cadre.progress.ProgressEvents.ModuleCompleted;
import org.cadre.text.Language;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

import java.math.RoundingMode;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The decision that a person has the competences of a module version, with all that is printed.
 *
 * <p>Written once and never changed; the database account has no right to. An award whose name was
 * corrected is superseded by another one with the same days; one that is renewed stays as it was
 * beside the new one.
 */
@Entity
class Award {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Id private UUID id;
    private UUID personId;

    /** The account to which it was awarded, or the one into which that was merged since. */
    @Formula("(select coalesce(p.merged_into, p.id) from person p where p.id = person_id)")
    private @Nullable UUID account;

    private UUID moduleVersionId;
    private UUID cohortId;
    private UUID programmeId;
    private String holder;
    private String programmeName;
    private String moduleCode;
    private String moduleVersion;
    private String title;

    @Convert(converter = TextListConverter.class)
    @Column(columnDefinition = "text")
    private List<String> outcomes;

    private String responsible;
    private int hours;
    private int percent;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "char(2)")
    private Language language;

    private Instant awardedAt;
    private @Nullable LocalDate validUntil;

    @Column(columnDefinition = "char(26)")
    private String code;

    @Column(columnDefinition = "char(13)")
    private String number;

    private @Nullable UUID supersedes;
    private @Nullable UUID renews;
    private Instant recordedAt;

    protected Award() {}

    Award(
            ModuleCompleted completed,
            String holder,
            Language language,
            ProgrammeRow programme,
            ModuleDetail module) {
        this(completed.at(), holder);
        this.personId = completed.person().id();
        this.moduleVersionId = completed.module().id();
        this.cohortId = completed.cohort().id();
        this.programmeId = programme.id().id();
        this.programmeName = programme.name();
        describe(module);
        this.percent = completed.percent();
        this.language = language;
        this.awardedAt = completed.at();
        this.validUntil = dayOf(completed.at()).plusMonths(module.certificateMonths());
    }

    @SuppressWarnings("NullAway.Init") // both callers fill in the rest at once
    private Award(Instant at, String holder) {
        this.id = Uuid7.at(at);
        this.holder = holder;
        this.recordedAt = at;
        this.code = CertificateCode.random(RANDOM).text();
        this.number = CertificateNumber.random(RANDOM).text();
    }

    /** What a holder earns by the final quiz of the same version, or of a newer one. */
    Award renewed(
            ModuleDetail module, String holderNow, Language languageNow, int score, Instant at) {
        var renewal = new Award(at, holderNow);
        renewal.renews = id;
        renewal.personId = person().id();
        renewal.moduleVersionId = module.id().id();
        renewal.cohortId = cohortId;
        renewal.programmeId = programmeId;
        renewal.programmeName = programmeName;
        renewal.describe(module);
        renewal.percent = score;
        renewal.language = languageNow;
        renewal.awardedAt = at;
        renewal.validUntil =
                RenewalPolicy.newUntil(
                        validity().until().orElseThrow(), dayOf(at), module.certificateMonths());
        return renewal;
    }

    private void describe(ModuleDetail module) {
        moduleCode = module.code();
        moduleVersion = module.version().toString();
        title = module.title();
        outcomes = module.outcomes().stream().map(OutcomeRow::text).toList();
        responsible = module.responsible();
        hours = Math.max(1, module.hours().setScale(0, RoundingMode.HALF_UP).intValue());
    }

    /** The same award in another name, with a code and number of its own. */
    Award inTheNameOf(String correctedHolder, Instant at) {
        var successor = new Award(at, correctedHolder);
        successor.supersedes = id;
        successor.personId = personId;
        successor.moduleVersionId = moduleVersionId;
        successor.cohortId = cohortId;
        successor.programmeId = programmeId;
        successor.programmeName = programmeName;
        successor.moduleCode = moduleCode;
        successor.moduleVersion = moduleVersion;
        successor.title = title;
        successor.outcomes = outcomes;
        successor.responsible = responsible;
        successor.hours = hours;
        successor.percent = percent;
        successor.language = language;
        successor.awardedAt = awardedAt;
        successor.validUntil = validUntil;
        return successor;
    }

    AwardId id() {
        return new AwardId(id);
    }

    CohortId cohort() {
        return new CohortId(cohortId);
    }

    PersonId person() {
        return new PersonId(account == null ? personId : account);
    }

    ModuleVersionId module() {
        return new ModuleVersionId(moduleVersionId);
    }

    UUID programmeId() {
        return programmeId;
    }

    String holder() {
        return holder;
    }

    String programmeName() {
        return programmeName;
    }

    String moduleCode() {
        return moduleCode;
    }

    String moduleVersion() {
        return moduleVersion;
    }

    String title() {
        return title;
    }

    List<String> outcomes() {
        return outcomes;
    }

    String responsible() {
        return responsible;
    }

    int hours() {
        return hours;
    }

    int percent() {
        return percent;
    }

    Language language() {
        return language;
    }

    Instant awardedAt() {
        return awardedAt;
    }

    CertificateCode code() {
        return new CertificateCode(code);
    }

    CertificateNumber number() {
        return new CertificateNumber(number);
    }

    Instant recordedAt() {
        return recordedAt;
    }

    /** Civil days in UTC; the last one belongs to it. */
    Validity validity() {
        return new Validity(dayOf(awardedAt), Optional.ofNullable(validUntil));
    }

    boolean isExpired(Instant now) {
        return validUntil != null && dayOf(now).isAfter(validUntil);
    }

    static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
