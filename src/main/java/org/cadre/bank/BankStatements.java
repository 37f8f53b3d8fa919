package org.cadre.bank;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.bank.reading.Recognition;
import org.cadre.bank.reading.Statement;
import org.cadre.bank.reading.StatementLine;
import org.cadre.bank.reading.StatementReading;
import org.cadre.bank.reading.StatementReading.Fault;
import org.cadre.budget.FinanceAccess;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.ledger.AccountId;
import org.cadre.ledger.AccountRow;
import org.cadre.ledger.BankAccounts;
import org.cadre.ledger.BankPosting;
import org.cadre.ledger.EntryId;
import org.cadre.money.Currencies;
import org.cadre.money.Money;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.table.DayStyle;
import org.cadre.time.CadreClock;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Takes statements of banks and matches their lines with entries. When all of a month are matched,
 * the ledger is told what the bank says.
 */
@UseCase
public class BankStatements {

    /** How many days an entry may lie from its line. */
    static final int NEAR = 45;

    @Inject BankRepository banks;
    @Inject BankAccounts accounts;
    @Inject FinanceAccess access;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** The file cannot be used; arguments: why, in which line, what stands there. */
    public static final class StatementIsBroken extends WrongValue {
        StatementIsBroken(StatementReading.Broken broken) {
            super("file", broken.fault(), broken.line(), broken.found());
        }
    }

    /** The same statement was read before; arguments: which, on which day. */
    public static final class StatementIsThere extends WrongValue {
        StatementIsThere(BankStatement known) {
            super("file", known.number(), day(known));
        }
    }

    /** Under this number another one was read; arguments: which, on which day. */
    public static final class StatementHasChanged extends WrongValue {
        StatementHasChanged(BankStatement known) {
            super("file", known.number(), day(known));
        }
    }

    /** It does not begin where the one before ended; arguments: that end, this beginning. */
    public static final class StatementDoesNotFollow extends WrongValue {
        StatementDoesNotFollow(Money before, Money now) {
            super("file", before.toString(), now.toString());
        }
    }

    /** It is of an account in another currency; argument: which. */
    public static final class StatementIsOfOtherCurrency extends WrongValue {
        StatementIsOfOtherCurrency(String currency) {
            super("file", currency);
        }
    }

    /** The file does not say with what it closes, and nobody did. */
    public static final class ClosingIsMissing extends WrongValue {
        ClosingIsMissing() {
            super("closing");
        }
    }

    /** The file says that it closes with something else; argument: with what. */
    public static final class ClosingDiffers extends WrongValue {
        ClosingDiffers(Money closing) {
            super("closing", closing.toString());
        }
    }

    /** Its days can be read in two ways, and nobody said in which. */
    public static final class DaysAreAmbiguous extends WrongValue {
        DaysAreAmbiguous() {
            super("days");
        }
    }

    /** The line is matched, or its match is undone already. */
    public static final class LineStands extends Refusal {}

    /** The entries moved another sum on this account, or none; arguments: both amounts. */
    public static final class AmountsDiffer extends Refusal {
        AmountsDiffer(Money line, Money entries) {
            super(line.toString(), entries.toString());
        }
    }

    /** An entry explains another line already; argument: its number. */
    public static final class EntryIsMatched extends Refusal {
        EntryIsMatched(int number) {
            super(number);
        }
    }

    /** Nothing is chosen that could explain the line. */
    public static final class NoEntryIsChosen extends WrongValue {
        NoEntryIsChosen() {
            super("entries");
        }
    }

    private static String day(BankStatement known) {
        return known.readAt().atZone(ZoneOffset.UTC).toLocalDate().toString();
    }

    /**
     * What somebody hands in.
     *
     * @param closing null where the file says it
     * @param days how its days are written; null where that is plain
     */
    public record Handed(
            String fileName, byte[] content, @Nullable Money closing, @Nullable DayStyle days) {}

    /**
     * Reads a file and keeps its statements, all or none; answers with the first. Refuses with
     * {@link StatementIsBroken}, {@link StatementIsThere}, {@link StatementHasChanged}, {@link
     * StatementDoesNotFollow}, {@link StatementIsOfOtherCurrency}, {@link ClosingIsMissing}, {@link
     * ClosingDiffers}, {@link DaysAreAmbiguous}, and in a month that is closed.
     */
    @Allowed(Role.FINANCE_OFFICER)
    public StatementId read(ProgrammeId programme, AccountId id, Handed handed) {
        banks.lock(id);
        access.require(programme, Role.FINANCE_OFFICER);
        var account =
                accounts.list(programme).stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("bank account " + id));
        var currency = Currencies.find(account.currency()).orElseThrow();
        var made =
                StatementFile.read(handed, currency).stream()
                        .map(each -> keep(programme, account, currency, each, handed))
                        .toList();
        made.forEach(each -> tell(each.account(), each.month()));
        return made.getFirst().id();
    }

    private BankStatement keep(
            ProgrammeId programme,
            AccountRow account,
            Currency currency,
            Statement statement,
            Handed handed) {
        if (!statement.currency().equals(currency)) {
            throw new StatementIsOfOtherCurrency(statement.currency().getCurrencyCode());
        }
        var known = banks.list(account.id());
        requireNew(statement, known);
        var lastDay =
                statement.lines().stream()
                        .map(StatementLine::booked)
                        .max(LocalDate::compareTo)
                        .orElseThrow(() -> new StatementIsBroken(empty()));
        var made =
                new BankStatement(
                        programme,
                        account.id(),
                        statement,
                        lastDay,
                        closing(statement, currency, handed),
                        new BankStatement.Origin(handed.fileName(), access.actor(), clock.now()));
        requireFollows(made, lastDay, known);
        banks.add(made);
        banks.flush();
        statement.lines().forEach(each -> banks.add(new BankLine(made, each)));
        banks.flush();
        events.fire(
                new BankEvents.StatementRead(
                        made.id(),
                        made.number(),
                        made.closing(),
                        statement.lines().size(),
                        clock.now()));
        return made;
    }

    private static StatementReading.Broken empty() {
        return new StatementReading.Broken(Fault.NOT_A_STATEMENT, 0, "");
    }

    private static void requireNew(Statement statement, List<BankStatement> known) {
        var own = Recognition.Known.of(statement);
        switch (Recognition.of(statement, known.stream().map(BankStatement::known).toList())) {
            case NEW -> {}
            case CHANGED ->
                    throw new StatementHasChanged(
                            first(known, each -> each.known().id().equals(own.id())));
            case KNOWN, RENAMED ->
                    throw new StatementIsThere(
                            first(known, each -> each.known().hash().equals(own.hash())));
        }
    }

    private static BankStatement first(List<BankStatement> known, Predicate<BankStatement> wanted) {
        return known.stream().filter(wanted).findFirst().orElseThrow();
    }

    private static Money closing(Statement statement, Currency currency, Handed handed) {
        var told = statement.closing().map(each -> Money.of(each, currency));
        var given = Optional.ofNullable(handed.closing());
        if (told.isPresent() && given.isPresent() && !told.equals(given)) {
            throw new ClosingDiffers(told.get());
        }
        return told.or(() -> given).orElseThrow(ClosingIsMissing::new);
    }

    private static void requireFollows(
            BankStatement made, LocalDate lastDay, List<BankStatement> known) {
        known.stream()
                .filter(each -> !each.row(0).lastDay().isAfter(lastDay))
                .reduce((earlier, later) -> later)
                .filter(before -> !before.closing().equals(made.opening()))
                .ifPresent(
                        before -> {
                            throw new StatementDoesNotFollow(before.closing(), made.opening());
                        });
    }

    /**
     * Says that entries explain a line: all together moved what it says. Refuses with {@link
     * NoEntryIsChosen}, {@link LineStands}, {@link AmountsDiffer}, {@link EntryIsMatched}, and in a
     * month that is closed.
     */
    @Allowed(Role.FINANCE_OFFICER)
    public void match(BankLineId id, Set<EntryId> entries) {
        var statement = banks.lock(id);
        access.require(statement.programme(), Role.FINANCE_OFFICER);
        var last = banks.findMatch(id);
        if (last.filter(each -> each.entry() != null).isPresent()) {
            throw new LineStands();
        }
        var line = banks.get(id);
        var amount = Money.of(line.minor(), statement.currency());
        var chosen = chosen(statement, line, entries);
        var moved = Money.sum(chosen.stream().map(BankPosting::amount).toList(), amount.currency());
        if (!moved.equals(amount)) {
            throw new AmountsDiffer(amount, moved);
        }
        int number = last.map(BankMatch::number).orElse(0) + 1;
        for (int place = 1; place <= chosen.size(); place++) {
            var entry = chosen.get(place - 1).entry();
            note(new BankMatch.Key(id.id(), number, place), entry);
            events.fire(new BankEvents.LineMatched(statement.id(), id, entry, clock.now()));
        }
        banks.flush();
        tell(statement.account(), statement.month());
    }

    private List<BankPosting> chosen(BankStatement statement, BankLine line, Set<EntryId> entries) {
        if (entries.isEmpty()) {
            throw new NoEntryIsChosen();
        }
        var found =
                accounts
                        .postings(
                                statement.account(),
                                line.booked().minusDays(NEAR),
                                line.booked().plusDays(NEAR))
                        .stream()
                        .filter(each -> entries.contains(each.entry()))
                        .toList();
        if (found.size() < entries.size()) {
            throw new NotFound("entries " + entries);
        }
        var taken =
                banks.listMatched(statement.account(), entries.stream().map(EntryId::id).toList());
        found.stream()
                .filter(each -> taken.contains(each.entry().id()))
                .findFirst()
                .ifPresent(
                        each -> {
                            throw new EntryIsMatched(each.number());
                        });
        return found;
    }

    private void note(BankMatch.Key key, @Nullable EntryId entry) {
        banks.add(new BankMatch(key, entry, access.actor(), clock.now()));
    }

    /**
     * Undoes a match with all its entries. Refuses with {@link LineStands}, and in a month that is
     * closed.
     */
    @Allowed(Role.FINANCE_OFFICER)
    public void unmatch(BankLineId id) {
        var statement = banks.lock(id);
        access.require(statement.programme(), Role.FINANCE_OFFICER);
        var last = banks.findMatch(id).filter(each -> each.entry() != null);
        if (last.isEmpty()) {
            throw new LineStands();
        }
        note(new BankMatch.Key(id.id(), last.get().number() + 1, 1), null);
        banks.flush();
        events.fire(new BankEvents.LineUnmatched(statement.id(), id, clock.now()));
        tell(statement.account(), statement.month());
    }

    /** Of a month the last statement counts, once all lines are matched. */
    private void tell(AccountId account, YearMonth month) {
        if (banks.countOpen(account, month) > 0) {
            accounts.withdraw(account, month);
            return;
        }
        banks.list(account).stream()
                .filter(each -> each.month().equals(month))
                .reduce((earlier, later) -> later)
                .ifPresent(each -> accounts.state(account, month, each.closing(), each.number()));
    }
}
