package org.cadre.diversity;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;

import org.cadre.catalogue.ProgrammeQueries;
import org.cadre.catalogue.ProgrammeRow;
import org.cadre.cohort.CohortQueries;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.people.PersonRow;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.OpenToAnyone;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the register of releases; those of foreign programmes do not exist. */
@UseCase
public class ReleaseQueries {

    private static final int MOST_PUBLIC = 200;

    @Inject StatisticsRepository statistics;
    @Inject DiversityAccess access;
    @Inject ProgrammeQueries programmes;
    @Inject CohortQueries cohorts;
    @Inject PeopleQueries people;
    @Inject CurrentActor current;

    /**
     * A page of the register, the latest first.
     *
     * @param before releases with a lower place in the register
     */
    @Allowed({Role.PROGRAMME_MANAGER, Role.OVERSIGHT_READER})
    public List<ReleaseRow> list(int before, int size) {
        return rows(statistics.listReleases(access.programmes(), before, size));
    }

    /** Snapshots of which tables can be asked for, the latest first. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public List<SnapshotRow> listSnapshots(int most) {
        var snapshots = statistics.listSnapshots(access.programmes(), most);
        var names = new Names(snapshots);
        return snapshots.stream()
                .map(
                        each ->
                                new SnapshotRow(
                                        each.id(),
                                        each.moment(),
                                        names.subject(each),
                                        names.programme(each),
                                        each.year(),
                                        each.takenAt(),
                                        each.sha256(),
                                        each.versions().keySet().stream().toList()))
                .toList();
    }

    /** One for staff. */
    @Allowed({Role.PROGRAMME_MANAGER, Role.OVERSIGHT_READER})
    public ReleaseDetail get(ReleaseId id) {
        return detail(access.read(id));
    }

    /** What anybody may read, the latest first. */
    @OpenToAnyone("published for everybody, after two approvals and an audit")
    public List<ReleaseRow> listPublic() {
        return rows(statistics.listPublic(MOST_PUBLIC));
    }

    /** One that is published for everybody; any other is {@link NotFound}. */
    @OpenToAnyone("published for everybody, after two approvals and an audit")
    public ReleaseDetail getPublic(int number) {
        var release =
                statistics
                        .findPublished(number)
                        .filter(each -> each.audience() == Audience.PUBLIC)
                        .orElseThrow(() -> new NotFound("release " + number));
        return detail(release).withoutNames();
    }

    private List<ReleaseRow> rows(Collection<StatisticsRelease> releases) {
        return rows(
                releases,
                statistics.listSnapshots(
                        releases.stream().map(StatisticsRelease::snapshot).distinct().toList()));
    }

    /** Of releases whose snapshots are among these. */
    @Internal
    public List<ReleaseRow> rows(
            Collection<StatisticsRelease> releases, Collection<Snapshot> among) {
        var snapshots = among.stream().collect(toMap(Snapshot::id, each -> each));
        var names = new Names(among);
        return releases.stream()
                .map(
                        each ->
                                row(
                                        each,
                                        Objects.requireNonNull(snapshots.get(each.snapshot())),
                                        names))
                .toList();
    }

    private static ReleaseRow row(StatisticsRelease release, Snapshot snapshot, Names names) {
        return new ReleaseRow(
                release.id(),
                release.number(),
                StatisticsRelease.numberOf(release.number()),
                names.subject(snapshot),
                snapshot.moment(),
                snapshot.year(),
                release.shapes(),
                release.audience(),
                release.state(),
                release.askedAt(),
                release.publishedAt().orElse(null));
    }

    private ReleaseDetail detail(StatisticsRelease release) {
        var snapshot = statistics.getSnapshot(release.snapshot());
        var approvals = statistics.listApprovals(release.id());
        var named = named(release, approvals);
        return new ReleaseDetail(
                row(release, snapshot, new Names(List.of(snapshot))),
                snapshot.programme(),
                snapshot.takenAt(),
                snapshot.sha256(),
                release.method(),
                release.thresholds().k(),
                release.tables(),
                release.narrowest(),
                release.solver(),
                release.sha256(),
                release.checkedAgainst().stream().map(StatisticsRelease::numberOf).toList(),
                release.auditedAt().orElse(null),
                release.refusal(),
                release.exposures(),
                release.waysOut(),
                release.state() == ReleaseState.REFUSED
                        ? statistics.findFollower(release.id()).map(StatisticsRelease::id)
                        : Optional.empty(),
                release.purpose(),
                release.recipient(),
                release.expiresOn(),
                release.askedBy().map(named::get).orElse(""),
                approvals.stream().map(each -> signature(each, named)).toList(),
                classifications(snapshot),
                mayApprove(release, approvals),
                access.manages(snapshot.programme()));
    }

    private Map<UUID, String> named(StatisticsRelease release, List<Approval> approvals) {
        var ids =
                Stream.concat(
                                release.askedBy().stream(),
                                approvals.stream().map(Approval::approver))
                        .distinct()
                        .map(PersonId::new)
                        .toList();
        return people.rowsOf(ids).stream().collect(toMap(row -> row.id().id(), PersonRow::name));
    }

    private static ReleaseDetail.Signature signature(Approval approval, Map<UUID, String> named) {
        return new ReleaseDetail.Signature(
                named.getOrDefault(approval.approver(), ""),
                approval.isOversight(),
                approval.words(),
                approval.at());
    }

    private boolean mayApprove(StatisticsRelease release, List<Approval> given) {
        var me = current.get().id();
        return release.state() == ReleaseState.CHECKED
                && me.isPresent()
                && !release.askedBy().equals(me)
                && given.stream().noneMatch(each -> each.approver().equals(me.get()));
    }

    private Map<Attribute, Classification> classifications(Snapshot snapshot) {
        var versions = snapshot.versions();
        var used = new HashMap<Attribute, Classification>();
        statistics.listClassifications().stream()
                .filter(
                        each ->
                                Integer.valueOf(each.version())
                                        .equals(versions.get(each.attribute())))
                .forEach(each -> used.put(each.attribute(), each));
        return used;
    }

    /** What cohorts and programmes are called, by two statements. */
    private final class Names {

        private final Map<Object, String> names = new HashMap<>();

        Names(Collection<Snapshot> snapshots) {
            var all = snapshots.stream().flatMap(each -> each.cohort().stream()).toList();
            names.putAll(cohorts.namesOf(all));
            var ids = snapshots.stream().map(Snapshot::programme).collect(Collectors.toSet());
            programmes.find(ids).values().stream()
                    .forEach((ProgrammeRow row) -> names.put(row.id(), row.name()));
        }

        String programme(Snapshot snapshot) {
            return names.getOrDefault(snapshot.programme(), "");
        }

        String subject(Snapshot snapshot) {
            return snapshot.cohort()
                    .map(cohort -> names.getOrDefault(cohort, ""))
                    .orElse(programme(snapshot));
        }
    }
}
