package org.cadre.agreement;

import jakarta.inject.Inject;

import org.cadre.budget.BudgetQueries;
import org.cadre.budget.FinanceAccess;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.catalogue.ProgrammeQueries;
import org.cadre.catalogue.ProgrammeRow;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.people.PersonRow;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads agreements and pledges of the programmes whose money the actor may see. */
@UseCase
public class AgreementQueries {

    @Inject AgreementRepository agreements;
    @Inject BudgetQueries budgets;
    @Inject ProgrammeQueries programmes;
    @Inject PeopleQueries people;
    @Inject FinanceAccess access;

    /** Those that end first stand first. */
    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public List<AgreementRow> list() {
        var found = agreements.list(access.programmes());
        if (found.isEmpty()) {
            return List.of();
        }
        var donors = donors();
        var named = programmes.find(found.stream().map(Agreement::programme).distinct().toList());
        return found.stream()
                .map(Agreement::terms)
                .map(
                        terms ->
                                new AgreementRow(
                                        terms,
                                        known(donors, terms.donor()),
                                        name(named, terms.programme())))
                .toList();
    }

    private Map<DonorId, DonorRow> donors() {
        return agreements.listDonors().stream()
                .map(Donor::row)
                .collect(Collectors.toMap(DonorRow::id, Function.identity()));
    }

    private static String known(Map<DonorId, DonorRow> donors, DonorId id) {
        return Optional.ofNullable(donors.get(id)).orElseThrow().name();
    }

    private static String name(Map<ProgrammeId, ProgrammeRow> named, ProgrammeId id) {
        return Optional.ofNullable(named.get(id)).orElseThrow().name();
    }

    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public AgreementDetail get(AgreementId id) {
        var agreement = agreements.get(id);
        access.requireReader(agreement.programme());
        return describe(agreement);
    }

    /** As {@link #get}, for a use case that has checked the permission. */
    @Internal
    public AgreementDetail describe(AgreementId id) {
        return describe(agreements.get(id));
    }

    /** As {@link #describe(AgreementId)}, without its amendments. */
    @Internal
    public AgreementDetail describeAsItIs(AgreementId id) {
        return describe(agreements.get(id), List.of());
    }

    private AgreementDetail describe(Agreement agreement) {
        return describe(agreement, agreements.listAmendments(agreement.id()));
    }

    private AgreementDetail describe(Agreement agreement, List<Amendment> amended) {
        var id = agreement.id();
        var programme = agreement.programme();
        var currency = agreement.signed().currency().getCurrencyCode();
        return new AgreementDetail(
                agreement.terms(),
                agreements.getDonor(agreement.donor()).row(),
                name(programmes.find(List.of(programme)), programme),
                budgets.lines(programme),
                agreements.listInstalments(id).stream().map(each -> each.row(currency)).toList(),
                amended.stream().map(each -> each.row(currency)).toList(),
                agreement.headings().stream().sorted(Comparator.comparing(Heading::code)).toList(),
                names(amended));
    }

    private Map<UUID, String> names(List<Amendment> amended) {
        var ids = amended.stream().map(Amendment::askedBy).filter(Objects::nonNull).distinct();
        return people.rowsOf(ids.map(PersonId::new).toList()).stream()
                .collect(Collectors.toMap(each -> each.id().id(), PersonRow::name));
    }

    /** Those that are expected first stand first. */
    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public List<PledgeRow> listPledges() {
        var found = agreements.listPledges(access.programmes());
        if (found.isEmpty()) {
            return List.of();
        }
        var donors = donors();
        return found.stream().map(each -> each.row(known(donors, each.donor()))).toList();
    }

    /** A text for each programme that is another one as soon as its promises are. */
    @Internal
    public Map<ProgrammeId, String> fingerprints(Collection<ProgrammeId> of) {
        return agreements
                .fingerprints(of.stream().map(ProgrammeId::id).toList())
                .entrySet()
                .stream()
                .collect(
                        Collectors.toMap(
                                each -> new ProgrammeId(each.getKey()), Map.Entry::getValue));
    }

    /** The agreements of a programme, for a use case that has checked the permission. */
    @Internal
    public List<AgreementTerms> of(ProgrammeId programme) {
        return agreements.list(Optional.of(Set.of(programme.id()))).stream()
                .map(Agreement::terms)
                .toList();
    }

    /** What donors owe a programme, for a use case that has checked the permission. */
    @Internal
    public Promises promises(ProgrammeId programme) {
        var donors = donors();
        return new Promises(
                signed(programme, donors),
                instalments(programme),
                agreements.listPledges(Optional.of(Set.of(programme.id()))).stream()
                        .filter(each -> each.state() == PledgeState.OPEN)
                        .map(each -> each.row(known(donors, each.donor())))
                        .toList());
    }

    /**
     * How many pledges to a programme each donor has signed and let lapse, by name; as {@link
     * #promises}.
     */
    @Internal
    public Map<String, Map<PledgeState, Long>> settled(ProgrammeId programme) {
        return agreements.countSettled(programme).stream()
                .collect(
                        Collectors.groupingBy(
                                each -> (String) each[0],
                                Collectors.toMap(
                                        each -> (PledgeState) each[1], each -> (Long) each[2])));
    }

    /** What was added to agreements of a programme and cut from them; as {@link #promises}. */
    @Internal
    public List<SignedChange> changes(ProgrammeId programme, Collection<AgreementTerms> terms) {
        var signed =
                terms.stream()
                        .collect(Collectors.toMap(AgreementTerms::id, AgreementTerms::signed));
        return agreements.listApproved(programme).stream()
                .filter(each -> each.kind() != AmendmentKind.EXTENSION)
                .map(
                        each ->
                                each.change(
                                        Optional.ofNullable(signed.get(each.agreement()))
                                                .orElseThrow()))
                .toList();
    }

    /** The agreements of a programme with their donors; as {@link #of}. */
    @Internal
    public List<AgreementRow> signed(ProgrammeId programme) {
        return signed(programme, donors());
    }

    private List<AgreementRow> signed(ProgrammeId programme, Map<DonorId, DonorRow> donors) {
        return of(programme).stream()
                .map(terms -> new AgreementRow(terms, known(donors, terms.donor()), ""))
                .toList();
    }

    private Map<AgreementId, List<Promises.Part>> instalments(ProgrammeId programme) {
        return agreements.listInstalments(programme).stream()
                .collect(
                        Collectors.groupingBy(
                                Instalment::agreement,
                                Collectors.mapping(Instalment::part, Collectors.toList())));
    }

    /** Named agreements, whatever the programme. */
    @Internal
    public Map<AgreementId, AgreementTerms> describe(Collection<AgreementId> ids) {
        return agreements.list(ids.stream().map(AgreementId::id).toList()).stream()
                .map(Agreement::terms)
                .collect(Collectors.toMap(AgreementTerms::id, Function.identity()));
    }

    /** All agreements of these donors, in whatever programme. */
    @Internal
    public List<AgreementTerms> ofDonors(Collection<DonorId> donors) {
        return agreements.listOf(donors.stream().map(DonorId::id).toList()).stream()
                .map(Agreement::terms)
                .toList();
    }
}
