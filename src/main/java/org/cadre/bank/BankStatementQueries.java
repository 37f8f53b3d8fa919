package org.cadre.bank;

import jakarta.inject.Inject;

import org.cadre.bank.reading.Matching;
import org.cadre.bank.reading.Matching.Expected;
import org.cadre.budget.FinanceAccess;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.ledger.BankAccounts;
import org.cadre.ledger.BankPosting;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.persistence.Slice;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads statements of banks, of the programmes whose money the actor may see. */
@UseCase
public class BankStatementQueries {

    private static final int MOST = 200;
    private static final int BEST = 3;

    @Inject BankRepository banks;
    @Inject BankAccounts accounts;
    @Inject FinanceAccess access;

    /** The newest first. */
    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public Slice<StatementRow> list(ProgrammeId programme, Keyset keyset, int size) {
        access.requireReader(programme);
        var slice = Slice.of(banks.list(programme, keyset, size + 1), keyset, size);
        var open = open(slice.rows().stream().map(each -> each.id().id()).toList());
        return slice.map(each -> each.row(open.getOrDefault(each.id().id(), 0L)));
    }

    private Map<UUID, Long> open(List<UUID> statements) {
        return banks.countOpen(statements).stream()
                .collect(Collectors.toMap(each -> (UUID) each[0], each -> (Long) each[1]));
    }

    /**
     * A statement with its lines after a place, and what could explain those that are not matched.
     */
    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public StatementDetail get(StatementId id, int after) {
        var statement = banks.get(id);
        access.requireReader(statement.programme());
        var lines = banks.listLines(id, after, StatementDetail.LINES + 1);
        var shown = lines.subList(0, Math.min(StatementDetail.LINES, lines.size()));
        int next = lines.size() > shown.size() ? shown.getLast().place() : 0;
        long open = open(List.of(id.id())).getOrDefault(id.id(), 0L);
        if (shown.isEmpty()) {
            return new StatementDetail(statement.row(open), List.of(), 0);
        }
        var first = booked(shown).min(LocalDate::compareTo).orElseThrow();
        var last = booked(shown).max(LocalDate::compareTo).orElseThrow();
        var postings =
                accounts
                        .postings(
                                statement.account(),
                                first.minusDays(BankStatements.NEAR),
                                last.plusDays(BankStatements.NEAR))
                        .stream()
                        .collect(Collectors.toMap(each -> each.entry().id(), Function.identity()));
        var matched =
                banks.listMatches(shown.stream().map(each -> each.id().id()).toList()).stream()
                        .filter(each -> each.entry() != null)
                        .collect(
                                Collectors.groupingBy(
                                        BankMatch::line,
                                        Collectors.mapping(
                                                each -> Objects.requireNonNull(each.entry()),
                                                Collectors.toList())));
        var proposals = proposals(statement, shown, matched, postings);
        return new StatementDetail(
                statement.row(open),
                shown.stream()
                        .map(each -> row(statement, each, matched, postings, proposals))
                        .toList(),
                next);
    }

    /**
     * A line of a statement, and the entries near it that explain no line yet, the nearest first: a
     * bank moves in one sum what the journal holds in several.
     */
    @Allowed(Role.FINANCE_OFFICER)
    public OpenLine open(BankLineId id) {
        var line = banks.get(id);
        var statement = banks.get(line.statement());
        access.require(statement.programme(), Role.FINANCE_OFFICER);
        var near =
                accounts.postings(
                        statement.account(),
                        line.booked().minusDays(BankStatements.NEAR),
                        line.booked().plusDays(BankStatements.NEAR));
        var taken =
                banks.listMatched(
                        statement.account(), near.stream().map(each -> each.entry().id()).toList());
        boolean open = banks.findMatch(id).filter(each -> each.entry() != null).isEmpty();
        return new OpenLine(
                line.row(statement),
                statement.id(),
                statement.number(),
                open,
                near.stream()
                        .filter(each -> !taken.contains(each.entry().id()))
                        .map(BankStatementQueries::entry)
                        .sorted(Comparator.comparingLong(each -> days(each, line)))
                        .limit(MOST)
                        .toList());
    }

    private static long days(StatementDetail.Entry entry, BankLine line) {
        return Math.abs(ChronoUnit.DAYS.between(line.booked(), entry.day()));
    }

    private static Stream<LocalDate> booked(List<BankLine> lines) {
        return lines.stream().map(BankLine::booked);
    }

    private Map<Integer, List<Matching.Proposal>> proposals(
            BankStatement statement,
            List<BankLine> shown,
            Map<UUID, List<UUID>> matched,
            Map<UUID, BankPosting> postings) {
        var open =
                shown.stream()
                        .filter(each -> !matched.containsKey(each.id().id()))
                        .map(each -> each.line(statement))
                        .toList();
        if (open.isEmpty()) {
            return Map.of();
        }
        var taken =
                banks.listMatched(
                        statement.account(),
                        postings.values().stream().map(each -> each.entry().id()).toList());
        var expected =
                postings.values().stream()
                        .filter(each -> !taken.contains(each.entry().id()))
                        .map(BankStatementQueries::expected)
                        .toList();
        return Matching.USUAL.propose(open, expected).stream()
                .filter(each -> each.difference().signum() == 0)
                .collect(Collectors.groupingBy(each -> each.line().number()));
    }

    private static Expected expected(BankPosting posting) {
        return new Expected(
                posting.entry().toString(),
                posting.amount().amount(),
                posting.day(),
                List.of(posting.document()),
                posting.party());
    }

    private static StatementDetail.Line row(
            BankStatement statement,
            BankLine line,
            Map<UUID, List<UUID>> matched,
            Map<UUID, BankPosting> postings,
            Map<Integer, List<Matching.Proposal>> proposals) {
        var row = line.row(statement);
        return new StatementDetail.Line(
                row.id(),
                row.place(),
                row.day(),
                row.amount(),
                row.party(),
                row.text(),
                matched.getOrDefault(line.id().id(), List.of()).stream()
                        .map(each -> entry(known(postings, each)))
                        .toList(),
                proposals.getOrDefault(row.place(), List.of()).stream()
                        .limit(BEST)
                        .map(
                                each ->
                                        new StatementDetail.Proposal(
                                                entry(
                                                        known(
                                                                postings,
                                                                UUID.fromString(
                                                                        each.expected().id()))),
                                                each.reasons(),
                                                each.alone()))
                        .toList());
    }

    private static BankPosting known(Map<UUID, BankPosting> postings, UUID entry) {
        return Objects.requireNonNull(postings.get(entry));
    }

    private static StatementDetail.Entry entry(BankPosting posting) {
        return new StatementDetail.Entry(
                posting.entry(),
                posting.number(),
                posting.day(),
                posting.description(),
                posting.amount());
    }
}
