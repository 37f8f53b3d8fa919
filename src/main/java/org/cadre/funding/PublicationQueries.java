package org.cadre.funding;

import jakarta.inject.Inject;

import org.cadre.agreement.AgreementQueries;
import org.cadre.agreement.AgreementRow;
import org.cadre.agreement.DonorId;
import org.cadre.budget.BudgetQueries;
import org.cadre.budget.FinanceAccess;
import org.cadre.budget.LineRow;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.funding.PublicationDetail.Exclusion;
import org.cadre.funding.PublicationDetail.FindingRow;
import org.cadre.funding.PublicationDetail.Reader;
import org.cadre.funding.iati.IatiCheck;
import org.cadre.funding.iati.IatiFinding;
import org.cadre.funding.iati.IatiReport;
import org.cadre.funding.iati.Severity;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.people.PersonRow;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.OpenToAnyone;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what programmes publish: all of it for who has a part in their money, files for all. */
@UseCase
public class PublicationQueries {

    private static final String WHY = "what is published is for everybody";

    @Inject PublicationRepository publications;
    @Inject BudgetQueries budgets;
    @Inject AgreementQueries agreements;
    @Inject PeopleQueries people;
    @Inject FinanceAccess access;

    /**
     * @param wanted the file to look at; null for the newest
     */
    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public PublicationDetail get(ProgrammeId programme, @Nullable ReleaseId wanted) {
        access.requireReader(programme);
        budgets.currency(programme);
        var signed = agreements.signed(programme);
        var lines = budgets.lines(programme);
        var releases =
                publications.listReleases(programme).stream().map(PublicationRelease::row).toList();
        var shown = wanted == null ? first(releases) : among(releases, wanted);
        return new PublicationDetail(
                programme,
                publications.findSettings(programme).map(PublicationSettings::plan).orElse(null),
                readers(programme, signed),
                publications.listExclusions(programme).stream()
                        .map(
                                each ->
                                        new Exclusion(
                                                each.id(),
                                                of(each, signed, lines),
                                                each.reader(),
                                                each.reason()))
                        .toList(),
                signed.stream().map(AgreementRow::terms).toList(),
                LineRow.leaves(lines),
                releases,
                shown,
                shown == null || shown.errors() + shown.warnings() == 0
                        ? List.of()
                        : findings(shown),
                names(releases));
    }

    private static @Nullable ReleaseRow first(List<ReleaseRow> releases) {
        return releases.isEmpty() ? null : releases.getFirst();
    }

    private static ReleaseRow among(List<ReleaseRow> releases, ReleaseId wanted) {
        return releases.stream()
                .filter(each -> each.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NotFound("release " + wanted));
    }

    private List<Reader> readers(ProgrammeId programme, List<AgreementRow> signed) {
        var plans =
                publications.listReaders(programme).stream()
                        .collect(
                                Collectors.toMap(
                                        PublicationReader::donor, PublicationReader::plan));
        return signed.stream()
                .map(each -> new Donor(each.terms().donor(), each.donorName()))
                .distinct()
                .map(
                        donor ->
                                new Reader(
                                        donor.id(),
                                        donor.name(),
                                        plans.getOrDefault(donor.id(), ReaderPlan.USUAL)))
                .toList();
    }

    private record Donor(DonorId id, String name) {}

    private static String of(
            PublicationExclusion exclusion, List<AgreementRow> signed, List<LineRow> lines) {
        return Stream.concat(
                        signed.stream()
                                .map(AgreementRow::terms)
                                .filter(each -> each.id().equals(exclusion.agreement()))
                                .map(each -> each.reference() + " " + each.title()),
                        lines.stream()
                                .filter(each -> each.id().equals(exclusion.line()))
                                .map(LineRow::label))
                .findFirst()
                .orElse("");
    }

    /** As of the moment at which it was prepared, the check comes to the same again. */
    private List<FindingRow> findings(ReleaseRow release) {
        try (var in = new ByteArrayInputStream(publications.content(release.id()))) {
            return findings(IatiCheck.asOf(release.preparedAt()).check(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<FindingRow> findings(IatiReport report) {
        var rows = new ArrayList<FindingRow>();
        report.file().forEach(each -> rows.add(row("", "SCHEMA", each)));
        for (var activity : report.activities()) {
            var id = activity.identifier();
            activity.schema().forEach(each -> rows.add(row(id, "SCHEMA", each)));
            activity.rules().forEach(each -> rows.add(row(id, "RULE", each)));
            activity.codelists().forEach(each -> rows.add(row(id, "CODELIST", each)));
        }
        return rows;
    }

    private static FindingRow row(String record, String by, IatiFinding finding) {
        return new FindingRow(
                record,
                by,
                finding.id(),
                finding.severity() == Severity.ERROR,
                finding.message(),
                finding.where(),
                finding.found());
    }

    private Map<UUID, String> names(List<ReleaseRow> releases) {
        var ids =
                releases.stream()
                        .flatMap(each -> Stream.of(each.preparedBy(), each.releasedBy()))
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(PersonId::new)
                        .toList();
        return people.rowsOf(ids).stream()
                .collect(Collectors.toMap(each -> each.id().id(), PersonRow::name));
    }

    /** A file before it is released, for who may look at it. */
    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public byte[] file(ProgrammeId programme, ReleaseId id) {
        access.requireReader(programme);
        if (publications.listReleases(programme).stream().noneMatch(each -> each.id().equals(id))) {
            throw new NotFound("release " + id);
        }
        return publications.content(id);
    }

    /** A file that everybody may read. */
    public record PublishedContent(ReleaseRow release, byte[] content) {

        public PublishedContent {
            content = content.clone();
        }

        @Override
        public byte[] content() {
            return content.clone();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof PublishedContent that && release.equals(that.release);
        }

        @Override
        public int hashCode() {
            return release.hashCode();
        }
    }

    /**
     * What is released; the newest of its kind where no number is named. Refuses with {@link
     * NotFound}.
     *
     * @param donor null for the file that is made for all
     * @param number null for the newest
     */
    @OpenToAnyone(WHY)
    public PublishedContent published(
            ProgrammeId programme, @Nullable DonorId donor, @Nullable Integer number) {
        var release =
                publications
                        .findReleased(programme, donor, number)
                        .orElseThrow(() -> new NotFound("publication of " + programme));
        return new PublishedContent(release.row(), publications.content(release.id()));
    }
}
