package org.cadre.certificate;

import jakarta.inject.Inject;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.certificate.CertificateRepository.Request;
import org.cadre.certificate.seal.CertificateNumber;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.people.PersonRow;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads certificates for their holders and for those who may revoke them. */
@UseCase
public class CertificateQueries {

    /** How many certificates a search and how many decisions the history shows. */
    public static final int MOST = 50;

    @Inject CertificateRepository certificates;
    @Inject PeopleQueries people;
    @Inject CurrentActor current;
    @Inject CadreClock clock;

    /** The certificates of the one who asks, newest first. */
    @SignedIn
    public List<CertificateRow> listOwn() {
        return rows(certificates.listOf(new PersonId(current.get().personId())));
    }

    /**
     * The file, for its holder, a manager of its programme or a revoker. Refuses with {@link
     * NotFound}, also while the file is being made.
     */
    @SignedIn
    public CertificateFile download(AwardId id) {
        var award = certificates.get(id);
        var actor = current.get();
        boolean may =
                actor.id().filter(award.person().id()::equals).isPresent()
                        || actor.holds(Role.PROGRAMME_MANAGER, Scope.programme(award.programmeId()))
                        || actor.holds(Role.CERTIFICATE_REVOKER, Scope.system());
        if (!may) {
            throw new NotFound("award " + id);
        }
        return certificates
                .findCertificate(id)
                .map(made -> new CertificateFile(award.number().text(), made.pdf()))
                .orElseThrow(() -> new NotFound("certificate of award " + id));
    }

    /** By number, or by a part of the printed name; at most {@link #MOST}. */
    @Allowed(Role.CERTIFICATE_REVOKER)
    public List<CertificateRow> search(String text) {
        var typed = text == null ? "" : text.strip();
        if (typed.isEmpty()) {
            return List.of();
        }
        var number = CertificateNumber.find(typed);
        return rows(
                number.isPresent()
                        ? certificates.find(number.get()).stream().toList()
                        : certificates.listByHolder(typed, MOST));
    }

    @Allowed(Role.CERTIFICATE_REVOKER)
    public CertificateRow get(AwardId id) {
        return certificates
                .find(id)
                .map(standing -> CertificateRow.of(standing, clock.now()))
                .orElseThrow(() -> new NotFound("award " + id));
    }

    /** The requests that wait for a second person, oldest first. */
    @Allowed(Role.CERTIFICATE_REVOKER)
    public List<RevocationRow> listOpenRequests() {
        return requests(certificates.listOpenRequests());
    }

    /** How many requests wait for a second person. */
    @Allowed(Role.CERTIFICATE_REVOKER)
    public long countOpenRequests() {
        return certificates.countOpenRequests();
    }

    /** The latest decisions. */
    @Allowed(Role.CERTIFICATE_REVOKER)
    public List<RevocationRow> listDecided() {
        return requests(certificates.listDecided(MOST));
    }

    @Allowed(Role.CERTIFICATE_REVOKER)
    public RevocationRow getRequest(RevocationId id) {
        var revocation = certificates.getRevocation(id);
        return requests(List.of(new Request(revocation, certificates.get(revocation.award()))))
                .getFirst();
    }

    /** How many people hold a certificate of one of these versions that is in force. */
    @Internal
    public long countHolders(Collection<ModuleVersionId> versions) {
        return versions.isEmpty()
                ? 0
                : certificates.countHolders(versions, Award.dayOf(clock.now()));
    }

    /**
     * What certificates of a programme come to their end in these days and are not renewed yet, by
     * the code of their module.
     */
    @Internal
    public Map<String, EndingCertificates> countEnding(
            ProgrammeId programme, LocalDate from, LocalDate until) {
        return EndingCertificates.byModule(certificates.countEnding(programme, from, until));
    }

    /** How many certificates of a programme were awarded in each year and hold or held. */
    @Internal
    public SortedMap<Integer, Long> countAwarded(ProgrammeId programme) {
        return certificates.countAwarded(programme);
    }

    private List<CertificateRow> rows(List<Standing> standings) {
        var now = clock.now();
        return standings.stream().map(standing -> CertificateRow.of(standing, now)).toList();
    }

    private List<RevocationRow> requests(List<Request> requests) {
        var names = names(requests);
        return requests.stream().map(request -> row(request, names)).toList();
    }

    private Map<PersonId, String> names(List<Request> requests) {
        var ids =
                requests.stream()
                        .map(Request::revocation)
                        .flatMap(
                                r ->
                                        Stream.concat(
                                                Stream.of(r.requestedBy()), r.decidedBy().stream()))
                        .distinct()
                        .toList();
        return people.rowsOf(ids).stream()
                .collect(Collectors.toMap(PersonRow::id, PersonRow::name));
    }

    private RevocationRow row(Request request, Map<PersonId, String> names) {
        var revocation = request.revocation();
        return new RevocationRow(
                revocation.id(),
                revocation.award(),
                request.award().holder(),
                request.award().title(),
                request.award().number().text(),
                revocation.state(),
                revocation.reason(),
                names.getOrDefault(revocation.requestedBy(), ""),
                revocation.requestedAt(),
                current.get().id().filter(revocation::isAskedBy).isPresent(),
                revocation.decidedBy().map(id -> names.getOrDefault(id, "")).orElse(""),
                revocation.decidedAt().orElse(null),
                revocation.declineReason().orElse(""));
    }

    /** Of which the person was ever awarded a certificate, whatever became of it. */
    @Internal
    public List<ModuleVersionId> modulesAwardedTo(PersonId person) {
        return certificates.listModulesAwardedTo(person).stream()
                .map(ModuleVersionId::new)
                .toList();
    }

    /** The codes of the modules of which the person holds a certificate that is in force today. */
    @Internal
    public Set<String> codesInForce(PersonId person) {
        return certificates.listCodesInForce(person, Award.dayOf(clock.now()));
    }
}
