package org.cadre.ledger;

import jakarta.inject.Inject;

import org.cadre.agreement.AgreementQueries;
import org.cadre.agreement.AgreementTerms;
import org.cadre.budget.BudgetQueries;
import org.cadre.budget.FinanceAccess;
import org.cadre.budget.LineRow;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.ledger.hledger.HledgerEntry;
import org.cadre.ledger.hledger.HledgerJournal;
import org.cadre.ledger.hledger.HledgerRate;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.jspecify.annotations.Nullable;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Hands whole journals out to those who may read them. */
@UseCase
public class LedgerExports {

    @Inject LedgerRepository ledger;
    @Inject Booking booking;
    @Inject AgreementQueries agreements;
    @Inject BudgetQueries budgets;
    @Inject FinanceAccess access;

    /**
     * Every posting, entry by entry.
     *
     * @param month null for all
     * @param source null for all
     */
    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public List<PostedLine> postings(
            ProgrammeId programme, @Nullable YearMonth month, @Nullable EntrySource source) {
        access.requireReader(programme);
        return read(ledger.get(programme), month, source);
    }

    private List<PostedLine> read(
            Journal journal, @Nullable YearMonth month, @Nullable EntrySource source) {
        var programme = journal.programme();
        var chart = booking.chart(programme);
        var references =
                agreements.of(programme).stream()
                        .collect(Collectors.toMap(AgreementTerms::id, AgreementTerms::reference));
        var codes =
                budgets.lines(programme).stream()
                        .collect(Collectors.toMap(LineRow::id, LineRow::code));
        return ledger.listPosted(programme, month, source).stream()
                .map(
                        each -> {
                            var row =
                                    ((Posting) each[1])
                                            .row(
                                                    chart.get(((Posting) each[1]).account().id())
                                                            .row(),
                                                    journal.currency());
                            return new PostedLine(
                                    ((Entry) each[0]).row(),
                                    row,
                                    references.getOrDefault(row.agreement(), ""),
                                    codes.getOrDefault(row.line(), ""));
                        })
                .toList();
    }

    /** The whole journal as hledger reads it, with the approved rates. */
    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public HledgerJournal hledger(ProgrammeId programme) {
        access.requireReader(programme);
        var journal = ledger.get(programme);
        var entries =
                read(journal, null, null).stream()
                        .collect(Collectors.groupingBy(each -> each.entry().number()))
                        .values()
                        .stream()
                        .sorted(Comparator.comparing(each -> each.getFirst().entry().number()))
                        .map(LedgerExports::entry)
                        .toList();
        var rates =
                ledger.listApprovedRates(programme).stream()
                        .map(
                                each ->
                                        new HledgerRate(
                                                each.row().day(), each.currency(), each.rate()))
                        .toList();
        return new HledgerJournal(journal.currency(), entries, rates);
    }

    private static HledgerEntry entry(List<PostedLine> lines) {
        var entry = lines.getFirst().entry();
        return new HledgerEntry(
                entry.valueDate(),
                String.valueOf(entry.number()),
                entry.description(),
                lines.stream().map(LedgerExports::posting).toList());
    }

    private static HledgerEntry.Posting posting(PostedLine line) {
        var row = line.posting();
        return new HledgerEntry.Posting(
                account(row.account()),
                row.amount().amount(),
                row.amount().currency(),
                row.base().amount(),
                tags(line));
    }

    /** Its type, its number and what it is for: {@code asset:1001 bank}. */
    static String account(AccountRow account) {
        return account.role().type().name().toLowerCase(Locale.ROOT)
                + ":"
                + account.code()
                + " "
                + account.role().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Map<String, String> tags(PostedLine line) {
        var tags = new HashMap<String, String>();
        if (!line.agreement().isEmpty()) {
            tags.put("agreement", line.agreement());
        }
        if (!line.line().isEmpty()) {
            tags.put("line", line.line());
        }
        var category = line.posting().category();
        if (category != null) {
            tags.put("country", line.posting().country());
            tags.put("category", category.name().toLowerCase(Locale.ROOT));
        }
        return tags;
    }
}
