package org.cadre.nomination;

import jakarta.inject.Inject;

import org.cadre.cohort.CohortQueries;
import org.cadre.nomination.NominationJudging.Facts;
import org.cadre.nomination.NominationJudging.Row;
import org.cadre.nomination.NominationJudging.Verdict;
import org.cadre.people.AgencyId;
import org.cadre.people.ListFile;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.people.PersonRow;
import org.cadre.platform.refusal.ListHasChanged;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.text.Sha256;
import org.cadre.time.CadreClock;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Nominates by a file, for focal points. It is read and checked first; nobody is nominated or
 * invited before its sender confirms what the rows would do. Files of others do not exist ({@link
 * NotFound}).
 */
@UseCase
public class NominationFiles {

    private static final Duration KEPT = Duration.ofDays(1);

    @Inject NominationRepository nominations;
    @Inject NomineeRepository nominees;
    @Inject NominationAccess access;
    @Inject Nominating nominating;
    @Inject CohortQueries cohorts;
    @Inject PeopleQueries people;
    @Inject CurrentActor current;
    @Inject CadreClock clock;

    /** The head lacks a column: mail, function, level, station or the reason. */
    public static final class ColumnsAreMissing extends WrongValue {
        ColumnsAreMissing() {
            super("file");
        }
    }

    /**
     * Reads a file and keeps it for the confirmation, a day at most. Refuses with {@link NotFound},
     * {@link Nominating.CallIsOver}, {@link ColumnsAreMissing} and as {@link ListFile#read} does.
     */
    @Allowed(Role.AGENCY_FOCAL_POINT)
    public NominationUploadId read(CallId id, AgencyId agency, String fileName, byte[] content) {
        var call = access.asked(id, agency);
        Nominating.requireTime(call, clock.now());
        var file = ListFile.read(fileName, content, CallPlan.MOST_PLACES);
        if (NominationJudging.rows(file).isEmpty()) {
            throw new ColumnsAreMissing();
        }
        nominations.removeUploadsBefore(clock.now().minus(KEPT));
        var upload = new NominationUpload(call, agency, me(), file.name(), content, clock.now());
        nominations.add(upload);
        return upload.id();
    }

    private PersonId me() {
        return new PersonId(current.get().personId());
    }

    /** What would be nominated as things stand. Refuses with {@link NotFound}. */
    @Allowed(Role.AGENCY_FOCAL_POINT)
    public NominationPreview preview(NominationUploadId id) {
        var upload = own(id);
        var call = access.asked(upload.call(), upload.agency());
        var lines = judge(upload, call).stream().map(Verdict::line).toList();
        return new NominationPreview(
                id,
                call.id(),
                upload.agency(),
                cohorts.namesOf(List.of(call.cohort())).getOrDefault(call.cohort(), ""),
                upload.fileName(),
                lines,
                fingerprint(lines));
    }

    private NominationUpload own(NominationUploadId id) {
        var upload = nominations.getUpload(id);
        if (!upload.isOf(me())) {
            throw new NotFound("nomination file " + id);
        }
        return upload;
    }

    private List<Verdict> judge(NominationUpload upload, Call call) {
        var file = ListFile.read(upload.fileName(), upload.content(), CallPlan.MOST_PLACES);
        var rows = NominationJudging.rows(file).orElseThrow(ColumnsAreMissing::new);
        var addresses = rows.stream().flatMap(Row::addresses).distinct().toList();
        var known =
                addresses.isEmpty() ? Map.<String, PersonRow>of() : people.findByMail(addresses);
        var ids = known.values().stream().map(PersonRow::id).toList();
        var live = nominees.listLive(call.id());
        var agency = upload.agency();
        return NominationJudging.judge(
                rows,
                new Facts(
                        known,
                        ids.isEmpty() ? Set.of() : nominees.listServing(agency, ids),
                        live.keySet(),
                        (int) live.values().stream().filter(agency::equals).count(),
                        call.placesOf(agency).orElseThrow().most()));
    }

    private static String fingerprint(List<NominationLine> lines) {
        return Sha256.hex(
                lines.stream().map(NominationLine::toString).collect(Collectors.joining()));
    }

    /**
     * Nominates whom the rows show, as drafts; refused rows do nothing. The file goes. Refuses with
     * {@link NotFound}, {@link Nominating.CallIsOver}, {@link Nominating.NothingIsReady}, and with
     * {@link ListHasChanged} where a row would no longer do what was shown.
     *
     * @param fingerprint of the {@link NominationPreview} that was seen
     */
    @Allowed(Role.AGENCY_FOCAL_POINT)
    public void confirm(NominationUploadId id, String fingerprint) {
        var upload = own(id);
        var call = access.lockAsked(upload.call(), upload.agency());
        Nominating.requireTime(call, clock.now());
        var verdicts = judge(upload, call);
        if (!fingerprint(verdicts.stream().map(Verdict::line).toList()).equals(fingerprint)) {
            throw new ListHasChanged();
        }
        if (verdicts.stream().allMatch(each -> each.draft().isEmpty())) {
            throw new Nominating.NothingIsReady();
        }
        for (var each : verdicts) {
            each.draft()
                    .ifPresent(
                            draft ->
                                    nominating.add(
                                            call.id(),
                                            upload.agency(),
                                            draft.nominee(),
                                            draft.profile()));
        }
        nominations.remove(upload);
    }
}
