package org.cadre.agreement;

import org.cadre.budget.Words;
import org.cadre.money.Money;
import org.cadre.platform.refusal.WrongValue;

import java.time.LocalDate;
import java.util.Set;

/**
 * What was signed.
 *
 * @param from first day of eligible costs
 * @param to last day of eligible costs
 * @param flexibility how many hundredths of the signed amount may be moved between lines freely
 * @param indirect how many hundredths of direct costs are paid on top
 * @param costShare how many hundredths of all costs others have to bear
 * @param domestic whether the money comes from a national budget (F16)
 */
public record AgreementPlan(
        DonorId donor,
        String reference,
        String title,
        Money signed,
        LocalDate signedOn,
        LocalDate from,
        LocalDate to,
        int flexibility,
        int indirect,
        int costShare,
        boolean domestic,
        Set<Restriction> restrictions) {

    /** It ends before it begins. */
    public static final class WindowEndsBeforeItBegins extends WrongValue {
        WindowEndsBeforeItBegins() {
            super("to");
        }
    }

    /** Nothing was signed. */
    public static final class SignedNothing extends WrongValue {
        SignedNothing() {
            super("signed");
        }
    }

    /** Beyond what such a share can be; argument: the most. */
    public static final class ShareIsOutOfRange extends WrongValue {
        ShareIsOutOfRange(String field, int most) {
            super(field, most);
        }
    }

    public AgreementPlan {
        reference = Words.needed("reference", reference, 40);
        title = Words.needed("title", title, 200);
        restrictions = Set.copyOf(restrictions);
        if (to.isBefore(from)) {
            throw new WindowEndsBeforeItBegins();
        }
        if (!signed.isPositive()) {
            throw new SignedNothing();
        }
        requireShare("flexibility", flexibility, 100);
        requireShare("indirect", indirect, 25);
        requireShare("costShare", costShare, 100);
    }

    private static void requireShare(String field, int share, int most) {
        if (share < 0 || share > most) {
            throw new ShareIsOutOfRange(field, most);
        }
    }
}
