package org.cadre.funding;

import org.cadre.funding.DonorFile.Activity;
import org.cadre.funding.DonorFile.Amount;
import org.cadre.funding.DonorFile.Sum;
import org.cadre.funding.DonorFile.Unread;
import org.cadre.funding.iati.PublishedActivity;
import org.cadre.funding.iati.PublishedActivity.Part;
import org.cadre.funding.iati.PublishedFile;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads what a donor has published, so that an agreement need not be typed. */
@UseCase
public class DonorFiles {

    private static final int MOST = 200;
    private static final int MOST_UNREAD = 20;
    private static final String COMMITMENT = "2";

    /** No file was chosen. */
    public static final class FileIsMissing extends WrongValue {
        FileIsMissing() {
            super("file");
        }
    }

    /** The file is broken, hostile or something else; argument: what was found. */
    public static final class FileIsNoIati extends WrongValue {
        FileIsNoIati(String why) {
            super("file", why);
        }
    }

    /** Lets in who may write agreements down. */
    @Allowed(Role.FINANCE_OFFICER)
    public void requireOfficer() {
        // the guard has looked
    }

    /** Keeps nothing. Refuses with {@link FileIsMissing} and {@link FileIsNoIati}. */
    @Allowed(Role.FINANCE_OFFICER)
    public DonorFile read(byte[] content) {
        if (content.length == 0) {
            throw new FileIsMissing();
        }
        try {
            var file = PublishedFile.read(new ByteArrayInputStream(content));
            file.broken()
                    .ifPresent(
                            finding -> {
                                throw new FileIsNoIati(finding.message());
                            });
            return described(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DonorFile described(PublishedFile file) {
        return new DonorFile(
                file.activities().stream().limit(MOST).map(DonorFiles::activity).toList(),
                file.activities().size(),
                sums(file.activities()),
                file.unread().stream()
                        .limit(MOST_UNREAD)
                        .map(each -> new Unread(each.line(), each.found()))
                        .toList(),
                file.unread().size());
    }

    private static Activity activity(PublishedActivity activity) {
        return new Activity(
                activity.identifier(),
                activity.donor(),
                activity.title(),
                activity.begin().orElse(null),
                activity.end().orElse(null),
                activity.amounts().stream()
                        .filter(each -> each.part() == Part.TRANSACTION)
                        .filter(each -> each.type().equals(COMMITMENT))
                        .flatMap(each -> each.from().stream())
                        .min(LocalDate::compareTo)
                        .orElse(null),
                amounts(activity.committed()),
                amounts(activity.disbursed()),
                activity.amounts().size());
    }

    private static List<Amount> amounts(Map<String, BigDecimal> sums) {
        return sums.entrySet().stream()
                .map(each -> new Amount(each.getValue(), each.getKey()))
                .toList();
    }

    private static List<Sum> sums(List<PublishedActivity> activities) {
        var all = new ArrayList<Sum>();
        for (var part : Part.values()) {
            var byCurrency =
                    activities.stream()
                            .flatMap(activity -> activity.amounts().stream())
                            .filter(each -> each.part() == part)
                            .collect(
                                    Collectors.groupingBy(
                                            PublishedActivity.Amount::currency,
                                            TreeMap::new,
                                            Collectors.toList()));
            byCurrency.forEach(
                    (currency, amounts) ->
                            all.add(
                                    new Sum(
                                            part.name(),
                                            amounts.size(),
                                            new Amount(
                                                    amounts.stream()
                                                            .map(PublishedActivity.Amount::value)
                                                            .reduce(
                                                                    BigDecimal.ZERO,
                                                                    BigDecimal::add),
                                                    currency))));
        }
        return all;
    }
}
