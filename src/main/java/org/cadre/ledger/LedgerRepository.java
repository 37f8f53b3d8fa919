package org.cadre.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.cadre.agreement.AgreementId;
import org.cadre.budget.LineId;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.platform.persistence.Fingerprints;
import org.cadre.platform.refusal.NotFound;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class LedgerRepository {

    @PersistenceContext EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    /** Writes what waits, so that a later statement counts it. */
    void flush() {
        em.flush();
    }

    /** Writes what is made and forgets it, so that many entries do not slow each other down. */
    void settle() {
        em.flush();
        em.clear();
    }

    Optional<Journal> find(ProgrammeId programme) {
        return Optional.ofNullable(em.find(Journal.class, programme.id()));
    }

    Journal get(ProgrammeId programme) {
        return find(programme).orElseThrow(() -> new NotFound("journal of " + programme));
    }

    List<Journal> list(Optional<Set<UUID>> programmes) {
        var query =
                em.createQuery(
                        "select j from Journal j"
                                + programmes.map(ids -> " where j.programmeId in :ids").orElse(""),
                        Journal.class);
        programmes.ifPresent(ids -> query.setParameter("ids", ids));
        return query.getResultList();
    }

    /**
     * The journal, held until the transaction ends. It has to be the first thing a transaction
     * reads: then all it reads later is what was true when it got hold of the journal.
     */
    Journal lock(ProgrammeId programme) {
        em.flush();
        return found(
                em.find(Journal.class, programme.id(), LockModeType.PESSIMISTIC_WRITE),
                "journal of " + programme);
    }

    /** As {@link #lock(ProgrammeId)}, of the programme of the request, which is held as well. */
    Journal lock(RequestId request) {
        return (Journal) requested(request, LockModeType.PESSIMISTIC_WRITE)[0];
    }

    /** As {@link #lock(ProgrammeId)}, of the programme of the proposal, which is held as well. */
    Journal lock(ProposalId proposal) {
        em.flush();
        var found =
                em.createQuery(
                                "select j, p from Proposal p join Journal j on j.programmeId ="
                                        + " p.programmeId where p.id = :id",
                                Object[].class)
                        .setParameter("id", proposal.id())
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultStream()
                        .findFirst()
                        .orElseThrow(() -> new NotFound("proposal " + proposal));
        return (Journal) found[0];
    }

    /** As {@link #lock(ProgrammeId)}, of the programme of the entry. */
    Journal lock(EntryId entry) {
        em.flush();
        return em.createQuery(
                        "select j from Entry e join Journal j on j.programmeId = e.programmeId"
                                + " where e.id = :id",
                        Journal.class)
                .setParameter("id", entry.id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("entry " + entry));
    }

    /** A request with the journal it belongs to: journal, request. */
    Object[] requested(RequestId request, LockModeType held) {
        em.flush();
        return em.createQuery(
                        "select j, r from Request r join Journal j on j.programmeId ="
                                + " r.programmeId where r.id = :id",
                        Object[].class)
                .setParameter("id", request.id())
                .setLockMode(held)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("request " + request));
    }

    List<Account> listAccounts(ProgrammeId programme) {
        return em.createQuery(
                        "select a from Account a where a.programmeId = :programme order by a.code",
                        Account.class)
                .setParameter("programme", programme.id())
                .getResultList();
    }

    Account getAccount(AccountId id) {
        return found(em.find(Account.class, id.id()), "account " + id);
    }

    Entry getEntry(EntryId id) {
        return found(em.find(Entry.class, id.id()), "entry " + id);
    }

    Optional<Entry> findReversalOf(EntryId id) {
        return em.createQuery("select e from Entry e where e.reversesId = :id", Entry.class)
                .setParameter("id", id.id())
                .getResultStream()
                .findFirst();
    }

    /** Those that came of a request, the oldest first. */
    List<Entry> listEntriesOf(RequestId request) {
        return em.createQuery(
                        "select e from Entry e where e.requestId = :request order by e.number",
                        Entry.class)
                .setParameter("request", request.id())
                .getResultList();
    }

    List<Posting> listPostings(EntryId entry) {
        return em.createQuery(
                        "select p from Posting p where p.key.entryId = :entry order by p.key.place",
                        Posting.class)
                .setParameter("entry", entry.id())
                .getResultList();
    }

    List<Posting> listPostings(Collection<UUID> entries) {
        return entries.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select p from Posting p where p.key.entryId in :entries order by"
                                        + " p.key.entryId, p.key.place",
                                Posting.class)
                        .setParameter("entries", entries)
                        .getResultList();
    }

    /** All of a journal in their order. */
    List<Entry> listEntries(ProgrammeId programme) {
        return em.createQuery(
                        "select e from Entry e where e.programmeId = :programme order by e.number",
                        Entry.class)
                .setParameter("programme", programme.id())
                .getResultList();
    }

    /**
     * All that was posted, in its order: entry, posting.
     *
     * @param month null for all
     * @param source null for all
     */
    List<Object[]> listPosted(
            ProgrammeId programme, @Nullable YearMonth month, @Nullable EntrySource source) {
        var query =
                em.createQuery(
                        "select e, p from Posting p join Entry e on e.id = p.key.entryId where"
                                + " e.programmeId = :programme"
                                + (month == null ? "" : " and e.month = :month")
                                + (source == null ? "" : " and e.source = :source")
                                + " order by e.number, p.key.place",
                        Object[].class);
        query.setParameter("programme", programme.id());
        if (month != null) {
            query.setParameter("month", month.atDay(1));
        }
        if (source != null) {
            query.setParameter("source", source);
        }
        return query.getResultList();
    }

    /**
     * The newest first.
     *
     * @param before only those with a smaller number; null for all
     */
    List<Entry> listEntries(
            ProgrammeId programme,
            @Nullable YearMonth month,
            @Nullable EntrySource source,
            @Nullable Integer before,
            int most) {
        var query =
                em.createQuery(
                        "select e from Entry e where e.programmeId = :programme"
                                + (month == null ? "" : " and e.month = :month")
                                + (source == null ? "" : " and e.source = :source")
                                + (before == null ? "" : " and e.number < :before")
                                + " order by e.number desc",
                        Entry.class);
        query.setParameter("programme", programme.id()).setMaxResults(most);
        if (month != null) {
            query.setParameter("month", month.atDay(1));
        }
        if (source != null) {
            query.setParameter("source", source);
        }
        if (before != null) {
            query.setParameter("before", before);
        }
        return query.getResultList();
    }

    /** What entries put on a line, the newest first: entry, base. */
    List<Object[]> listCosts(ProgrammeId programme, LineId line, int most) {
        return em.createQuery(
                        "select e, sum(p.baseMinor) from Posting p join Entry e on e.id ="
                                + " p.key.entryId join Account a on a.id = p.accountId where"
                                + " p.programmeId = :programme and p.lineId = :line and a.role ="
                                + " :role group by e order by e.number desc",
                        Object[].class)
                .setParameter("programme", programme.id())
                .setParameter("line", line.id())
                .setParameter("role", AccountRole.EXPENSE)
                .setMaxResults(most)
                .getResultList();
    }

    Optional<Period> findPeriod(ProgrammeId programme, YearMonth month) {
        return Optional.ofNullable(em.find(Period.class, Period.key(programme, month)));
    }

    List<Period> listPeriods(ProgrammeId programme) {
        return em.createQuery(
                        "select p from Period p where p.key.programmeId = :programme order by"
                                + " p.key.month",
                        Period.class)
                .setParameter("programme", programme.id())
                .getResultList();
    }

    /** The newest first. */
    List<PeriodStep> listSteps(ProgrammeId programme, YearMonth month) {
        return em.createQuery(
                        "select s from PeriodStep s where s.programmeId = :programme and s.month ="
                                + " :month order by s.doneAt desc, s.id desc",
                        PeriodStep.class)
                .setParameter("programme", programme.id())
                .setParameter("month", month.atDay(1))
                .getResultList();
    }

    Rate getRate(RateId id) {
        return found(em.find(Rate.class, id.id()), "rate " + id);
    }

    Optional<Rate> findRate(ProgrammeId programme, String currency, LocalDate day) {
        return em.createQuery(
                        "select r from Rate r where r.programmeId = :programme and r.currency ="
                                + " :currency and r.day = :day",
                        Rate.class)
                .setParameter("programme", programme.id())
                .setParameter("currency", currency)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    /** The approved one of that day, or of the last day before that has one. */
    Optional<Rate> findRateAt(ProgrammeId programme, String currency, LocalDate day) {
        return em.createQuery(
                        "select r from Rate r where r.programmeId = :programme and r.currency ="
                                + " :currency and r.day <= :day and r.approvedAt is not null order"
                                + " by r.day desc",
                        Rate.class)
                .setParameter("programme", programme.id())
                .setParameter("currency", currency)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** For each currency the approved one of that day, or of the last day before that has one. */
    List<Rate> listRatesAt(ProgrammeId programme, LocalDate day) {
        return em.createQuery(
                        "select r from Rate r where r.programmeId = :programme and r.approvedAt is"
                                + " not null and r.day = (select max(o.day) from Rate o where"
                                + " o.programmeId = :programme and o.currency = r.currency and"
                                + " o.approvedAt is not null and o.day <= :day)",
                        Rate.class)
                .setParameter("programme", programme.id())
                .setParameter("day", day)
                .getResultList();
    }

    /** The newest first. */
    List<Rate> listRates(ProgrammeId programme, int most) {
        return em.createQuery(
                        "select r from Rate r where r.programmeId = :programme order by r.day desc,"
                                + " r.currency",
                        Rate.class)
                .setParameter("programme", programme.id())
                .setMaxResults(most)
                .getResultList();
    }

    Request getRequest(RequestId id) {
        return found(em.find(Request.class, id.id()), "request " + id);
    }

    /** The oldest first. */
    List<Request> listRequests(ProgrammeId programme, Collection<RequestState> states, int most) {
        return em.createQuery(
                        "select r from Request r where r.programmeId = :programme and r.state in"
                                + " :states order by r.day, r.number",
                        Request.class)
                .setParameter("programme", programme.id())
                .setParameter("states", states)
                .setMaxResults(most)
                .getResultList();
    }

    /** Payments of these days that nobody refused, in the order of their numbers. */
    List<Request> listCosts(ProgrammeId programme, LocalDate first, LocalDate last) {
        return em.createQuery(
                        "select r from Request r where r.programmeId = :programme and r.kind in"
                                + " :kinds and r.state <> :refused and r.day between :first and"
                                + " :last order by r.number",
                        Request.class)
                .setParameter("programme", programme.id())
                .setParameter("kinds", List.of(RequestKind.PAYMENT, RequestKind.REFUND))
                .setParameter("refused", RequestState.REFUSED)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    /** Requests and proposals of a month on which nobody has decided. */
    long countWaiting(ProgrammeId programme, YearMonth month) {
        return em.createQuery(
                        "select (select count(r) from Request r where r.programmeId ="
                                + " j.programmeId and r.state = :asked and r.day between :first and"
                                + " :last) + (select count(p) from Proposal p where p.programmeId ="
                                + " j.programmeId and p.state = :proposed and p.day between :first"
                                + " and :last) from Journal j where j.programmeId = :programme",
                        Long.class)
                .setParameter("programme", programme.id())
                .setParameter("asked", RequestState.ASKED)
                .setParameter("proposed", ProposalState.PROPOSED)
                .setParameter("first", month.atDay(1))
                .setParameter("last", month.atEndOfMonth())
                .getSingleResult();
    }

    /** What is approved to come in under an agreement and has not come yet. */
    long sumExpected(AgreementId agreement, RequestId but) {
        return em.createQuery(
                        "select coalesce(sum(r.minor), 0) from Request r where r.agreementId ="
                                + " :agreement and r.kind = :kind and r.state = :state and r.id <>"
                                + " :but",
                        Long.class)
                .setParameter("agreement", agreement.id())
                .setParameter("kind", RequestKind.RECEIPT)
                .setParameter("state", RequestState.APPROVED)
                .setParameter("but", but.id())
                .getSingleResult();
    }

    /** What is asked for of each fund and not decided: agreement, line, base. */
    List<Object[]> sumAsked(ProgrammeId programme) {
        return em.createQuery(
                        "select r.agreementId, r.lineId, sum(r.baseMinor) from Request r where"
                                + " r.programmeId = :programme and r.kind = :kind and r.state ="
                                + " :state group by r.agreementId, r.lineId",
                        Object[].class)
                .setParameter("programme", programme.id())
                .setParameter("kind", RequestKind.PAYMENT)
                .setParameter("state", RequestState.ASKED)
                .getResultList();
    }

    long sumAsked(Fund fund) {
        return em.createQuery(
                        "select coalesce(sum(r.baseMinor), 0) from Request r where r.agreementId ="
                                + " :agreement and r.lineId = :line and r.kind = :kind and r.state"
                                + " = :state",
                        Long.class)
                .setParameter("agreement", fund.agreement().id())
                .setParameter("line", fund.line().id())
                .setParameter("kind", RequestKind.PAYMENT)
                .setParameter("state", RequestState.ASKED)
                .getSingleResult();
    }

    Optional<Encumbrance> findEncumbrance(RequestId request) {
        return Optional.ofNullable(em.find(Encumbrance.class, request.id()));
    }

    List<Object[]> listEncumbrances(Collection<UUID> requests) {
        return requests.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select e.requestId, e from Encumbrance e where e.requestId in"
                                        + " :requests",
                                Object[].class)
                        .setParameter("requests", requests)
                        .getResultList();
    }

    /** Of a fund: account, base. */
    List<Object[]> sumOf(ProgrammeId programme, Fund fund) {
        return em.createQuery(
                        "select s.key.accountId, sum(s.baseMinor) from KeptSum s where"
                                + " s.key.programmeId = :programme and s.key.agreementId ="
                                + " :agreement and s.key.lineId = :line group by s.key.accountId",
                        Object[].class)
                .setParameter("programme", programme.id())
                .setParameter("agreement", fund.agreement().id())
                .setParameter("line", fund.line().id())
                .getResultList();
    }

    /** Of a fund, on accounts with these roles. */
    long sumOf(ProgrammeId programme, Fund fund, Collection<AccountRole> roles) {
        return em.createQuery(
                        "select coalesce(sum(s.baseMinor), 0) from KeptSum s join Account a on a.id"
                                + " = s.key.accountId where s.key.programmeId = :programme and"
                                + " s.key.agreementId = :agreement and s.key.lineId = :line and"
                                + " a.role in :roles",
                        Long.class)
                .setParameter("programme", programme.id())
                .setParameter("agreement", fund.agreement().id())
                .setParameter("line", fund.line().id())
                .setParameter("roles", roles)
                .getSingleResult();
    }

    /** Of an agreement: account, amount, base. */
    List<Object[]> sumOf(ProgrammeId programme, AgreementId agreement) {
        return em.createQuery(
                        "select s.key.accountId, sum(s.minor), sum(s.baseMinor) from KeptSum s"
                                + " where s.key.programmeId = :programme and s.key.agreementId ="
                                + " :agreement group by s.key.accountId",
                        Object[].class)
                .setParameter("programme", programme.id())
                .setParameter("agreement", agreement.id())
                .getResultList();
    }

    /** Of the lines of a journal: account, agreement, line, base. */
    List<Object[]> sumByFund(ProgrammeId programme, Collection<UUID> accounts) {
        return em.createQuery(
                        "select s.key.accountId, s.key.agreementId, s.key.lineId, sum(s.baseMinor)"
                                + " from KeptSum s where s.key.programmeId = :programme and"
                                + " s.key.accountId in :accounts group by s.key.accountId,"
                                + " s.key.agreementId, s.key.lineId",
                        Object[].class)
                .setParameter("programme", programme.id())
                .setParameter("accounts", accounts)
                .getResultStream()
                .filter(each -> KeptSum.idOf(each[2]) != null)
                .toList();
    }

    /** A text for each that changes with its entries and rates. */
    Map<UUID, String> fingerprints(Collection<UUID> programmes) {
        return Fingerprints.read(
                em.createNativeQuery(
                        """
                        select cast(j.programme_id as char(36)), concat(j.last_number, '/', coalesce(
                            (select sum(cast(conv(left(md5(concat(r.id, r.version)), 12), 16, 10)
                            as unsigned)) from ledger_rate r where r.programme_id = j.programme_id), 0))
                            from journal j where j.programme_id in (:ids)
                        """),
                programmes);
    }

    /**
     * What accounts with these roles moved, without what comes to nothing: role, agreement, line,
     * month, currency, amount, base. As the database has kept it.
     */
    List<Object[]> sumByMonth(ProgrammeId programme, Collection<AccountRole> roles) {
        return em.createQuery(
                        "select a.role, s.key.agreementId, s.key.lineId, s.key.month,"
                                + " s.key.currency, sum(s.minor), sum(s.baseMinor) from KeptSum s"
                                + " join Account a on a.id = s.key.accountId where"
                                + " s.key.programmeId = :programme and a.role in :roles and"
                                + " (s.minor <> 0 or s.baseMinor <> 0) group by a.role,"
                                + " s.key.agreementId, s.key.lineId, s.key.month, s.key.currency",
                        Object[].class)
                .setParameter("programme", programme.id())
                .setParameter("roles", roles)
                .getResultList();
    }

    /**
     * As {@link #sumByMonth(ProgrammeId, Collection)}, counted posting by posting.
     *
     * @param upTo number of the last entry that counts
     */
    List<Object[]> sumByMonth(ProgrammeId programme, Collection<AccountRole> roles, int upTo) {
        return em.createQuery(
                        "select a.role, p.agreementId, p.lineId, p.month, p.currency, sum(p.minor),"
                                + " sum(p.baseMinor) from Posting p join Account a on a.id ="
                                + " p.accountId join Entry e on e.id = p.key.entryId where"
                                + " p.programmeId = :programme and a.role in :roles and e.number"
                                + " <= :upTo group by a.role, p.agreementId, p.lineId, p.month,"
                                + " p.currency having sum(p.minor) <> 0 or sum(p.baseMinor) <> 0",
                        Object[].class)
                .setParameter("programme", programme.id())
                .setParameter("roles", roles)
                .setParameter("upTo", upTo)
                .getResultList();
    }

    /** Of all costs of these days: agreement, line, country, category, base. */
    List<Object[]> sumCosts(ProgrammeId programme, LocalDate from, LocalDate to) {
        return em.createQuery(
                        "select p.agreementId, p.lineId, p.country, p.category, sum(p.baseMinor)"
                                + " from Posting p join Entry e on e.id = p.key.entryId join"
                                + " Account a on a.id = p.accountId where p.programmeId ="
                                + " :programme and a.role = :cost and e.valueDate between :from and"
                                + " :to group by p.agreementId, p.lineId, p.country, p.category",
                        Object[].class)
                .setParameter("programme", programme.id())
                .setParameter("cost", AccountRole.EXPENSE)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /**
     * What was given to lines, spent and promised of an agreement up to the end of a month: role,
     * entry, month, line, currency, amount, base.
     */
    List<Object[]> listReported(AgreementId agreement, YearMonth to) {
        return em.createQuery(
                        "select a.role, e, p.month, p.lineId, p.currency, p.minor, p.baseMinor from"
                                + " Posting p join Entry e on e.id = p.key.entryId join Account a"
                                + " on a.id = p.accountId where p.agreementId = :agreement and"
                                + " p.lineId is not null and a.role in :roles and p.month <= :month"
                                + " order by e.number, p.key.place",
                        Object[].class)
                .setParameter("agreement", agreement.id())
                .setParameter(
                        "roles",
                        List.of(AccountRole.ALLOTTED, AccountRole.EXPENSE, AccountRole.ENCUMBERED))
                .setParameter("month", to.atDay(1))
                .getResultList();
    }

    /** All approved ones, by their days. */
    List<Rate> listApprovedRates(ProgrammeId programme) {
        return em.createQuery(
                        "select r from Rate r where r.programmeId = :programme and r.approvedAt is"
                                + " not null order by r.day, r.currency",
                        Rate.class)
                .setParameter("programme", programme.id())
                .getResultList();
    }

    /**
     * Up to the end of a month: account, currency, amount, base; and of the month alone amount,
     * base.
     */
    List<Object[]> sumUntil(ProgrammeId programme, YearMonth month) {
        return em.createQuery(
                        "select p.accountId, p.currency, sum(p.minor), sum(p.baseMinor), sum(case"
                                + " when p.month = :month then p.minor else 0L end), sum(case when"
                                + " p.month = :month then p.baseMinor else 0L end) from Posting p"
                                + " where p.programmeId = :programme and p.month <= :month group by"
                                + " p.accountId, p.currency",
                        Object[].class)
                .setParameter("programme", programme.id())
                .setParameter("month", month.atDay(1))
                .getResultList();
    }

    /** The months of a journal in their order, and how many entries each has: month, count. */
    List<Object[]> listCountedPeriods(ProgrammeId programme) {
        return em.createQuery(
                        "select p, (select count(e) from Entry e where e.programmeId ="
                            + " p.key.programmeId and e.month = p.key.month) from Period p where"
                            + " p.key.programmeId = :programme order by p.key.month",
                        Object[].class)
                .setParameter("programme", programme.id())
                .getResultList();
    }

    void remove(Object entity) {
        em.remove(entity);
    }

    /** The oldest first; what changes only the worth of an account moved nothing. */
    List<BankPosting> listBankPostings(AccountId account, LocalDate from, LocalDate to) {
        return em.createQuery(
                        "select e, p, r from Posting p join Entry e on e.id = p.key.entryId left"
                                + " join Request r on r.id = e.requestId where p.accountId ="
                                + " :account and p.minor <> 0 and e.valueDate between :from and"
                                + " :to order by e.number",
                        Object[].class)
                .setParameter("account", account.id())
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .map(each -> bankPosting((Entry) each[0], (Posting) each[1], (Request) each[2]))
                .toList();
    }

    private static BankPosting bankPosting(
            Entry entry, Posting posting, @Nullable Request request) {
        var said = request == null ? entry.description().split(": ", 2) : new String[] {"", ""};
        return new BankPosting(
                entry.id(),
                entry.number(),
                entry.valueDate(),
                entry.description(),
                posting.amount(),
                request == null ? "" : request.payee(),
                request == null ? said[0] : request.document());
    }

    Optional<BankBalance> findBalance(AccountId account, YearMonth month) {
        return listLastBalances(List.of(account.id()), month).stream()
                .filter(each -> each.month().equals(month))
                .findFirst();
    }

    /** Of each account that of a month, or of the last month before that has one. */
    List<BankBalance> listLastBalances(Collection<UUID> accounts, YearMonth month) {
        return accounts.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select b from BankBalance b where b.accountId in :accounts and"
                                        + " b.month = (select max(o.month) from BankBalance o where"
                                        + " o.accountId = b.accountId and o.month <= :month)",
                                BankBalance.class)
                        .setParameter("accounts", accounts)
                        .setParameter("month", month.atDay(1))
                        .getResultList();
    }

    private static <T> T found(@Nullable T entity, String what) {
        if (entity == null) {
            throw new NotFound(what);
        }
        return entity;
    }
}
