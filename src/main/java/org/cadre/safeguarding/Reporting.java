package org.cadre.safeguarding;

import jakarta.inject.Inject;

import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.OpenToAnyone;
import org.cadre.platform.security.Pace;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What a reporter does, whoever that is: nobody is asked, and nobody who is signed in is noted.
 *
 * <p>An address from which a request comes is looked at by the {@link Pace} alone, in memory.
 */
@UseCase
public class Reporting {

    private static final Set<EntryKind> TOLD =
            EnumSet.of(EntryKind.REPORTED, EntryKind.ADDED, EntryKind.ANSWERED);

    @Inject CaseRepository cases;
    @Inject CadreClock clock;

    private final Pace reports = new Pace(10, Duration.ofMinutes(1));
    private final Pace looks = new Pace(30, Duration.ofSeconds(2));

    /** Too much came from one network address. */
    public static final class TooManyAtOnce extends Refusal {
        @Override
        public int status() {
            return 429;
        }
    }

    /** No case has this receipt; one that was deleted looks the same. */
    public static final class ReceiptIsUnknown extends WrongValue {
        ReceiptIsUnknown() {
            super("receipt");
        }
    }

    /**
     * Opens a case. The same receipt again changes nothing, so that a form can be sent twice.
     * Refuses with {@link TooManyAtOnce}.
     */
    @OpenToAnyone("whoever has a concern reports it without an account")
    public void report(Receipt receipt, Report report, String address) {
        require(reports, address);
        cases.open(
                CaseId.make(),
                receipt,
                Entry.byReporter(
                        EntryKind.REPORTED,
                        clock.now(),
                        report.what(),
                        Map.of(
                                Entry.Fact.ABOUT, report.about(),
                                Entry.Fact.REACH, report.reach())));
    }

    /** Refuses with {@link TooManyAtOnce} and {@link ReceiptIsUnknown}. */
    @OpenToAnyone("the receipt says who may read")
    public ReporterView look(String receipt, String address) {
        require(looks, address);
        return view(find(receipt));
    }

    /**
     * Adds words and opens a closed case again; the words that stand there last change nothing.
     * Refuses as {@link #look}, and with {@link Words.WordsAreMissing} and {@link
     * Words.WordsAreTooLong}.
     */
    @OpenToAnyone("the receipt says who may write")
    public ReporterView add(String receipt, String written, String address) {
        require(looks, address);
        var found = find(receipt);
        var text = Words.required("more", written);
        var last = found.log().getLast();
        if (last.kind() != EntryKind.ADDED || !last.text().equals(text)) {
            require(reports, address);
            cases.append(found, Entry.byReporter(EntryKind.ADDED, clock.now(), text, Map.of()));
        }
        return view(found);
    }

    private SafeguardingCase find(String typed) {
        return Receipt.find(typed).flatMap(cases::find).orElseThrow(ReceiptIsUnknown::new);
    }

    private void require(Pace pace, String address) {
        if (!pace.admits(address, clock.now())) {
            throw new TooManyAtOnce();
        }
    }

    private static ReporterView view(SafeguardingCase found) {
        return new ReporterView(
                found.log().stream()
                        .filter(entry -> TOLD.contains(entry.kind()))
                        .map(
                                entry ->
                                        new ReporterView.Line(
                                                entry.kind() != EntryKind.ANSWERED,
                                                LocalDate.ofInstant(entry.at(), ZoneOffset.UTC),
                                                entry.text()))
                        .toList(),
                found.isClosed());
    }
}
