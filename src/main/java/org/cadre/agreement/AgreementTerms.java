package org.cadre.agreement;

import org.cadre.budget.LineId;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.money.Money;
import org.cadre.platform.refusal.Refusal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an agreement says now, with all its amendments.
 *
 * @param domestic whether the money comes from a national budget
 */
public record AgreementTerms(
        AgreementId id,
        ProgrammeId programme,
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
        Set<Restriction> restrictions,
        Set<Heading> headings) {

    /** Rule I4: the cost lies outside the window; arguments: agreement, first day, last day. */
    public static final class OutsideTheWindow extends Refusal {
        OutsideTheWindow(AgreementTerms terms) {
            super(terms.reference, terms.from.toString(), terms.to.toString());
        }
    }

    /** Rule I4: the agreement does not pay for this line; argument: agreement. */
    public static final class LineIsRestricted extends Refusal {
        LineIsRestricted(AgreementTerms terms) {
            super(terms.reference);
        }
    }

    /** Rule I4: the agreement does not pay there; arguments: agreement, where it does. */
    public static final class CountryIsRestricted extends Refusal {
        CountryIsRestricted(AgreementTerms terms) {
            super(terms.reference, String.join(", ", terms.values(Restriction.Kind.COUNTRY)));
        }
    }

    /** Rule I4: the agreement does not pay for such costs; argument: agreement. */
    public static final class CategoryIsRestricted extends Refusal {
        CategoryIsRestricted(AgreementTerms terms) {
            super(terms.reference);
        }
    }

    /**
     * Rule I10: the line stands for indirect costs; arguments: agreement, how many hundredths of
     * direct costs they are.
     */
    public static final class IndirectIsComputed extends Refusal {
        IndirectIsComputed(AgreementTerms terms) {
            super(terms.reference, terms.indirect);
        }
    }

    public AgreementTerms {
        restrictions = Set.copyOf(restrictions);
        headings = Set.copyOf(headings);
    }

    /**
     * Refuses a cost that must not be paid from this agreement, with {@link OutsideTheWindow},
     * {@link LineIsRestricted}, {@link CountryIsRestricted}, {@link CategoryIsRestricted} or {@link
     * IndirectIsComputed}.
     */
    public void require(Cost cost) {
        if (cost.day().isBefore(from) || cost.day().isAfter(to)) {
            throw new OutsideTheWindow(this);
        }
        if (!pays(Restriction.to(cost.line()))) {
            throw new LineIsRestricted(this);
        }
        if (!pays(Restriction.toCountry(cost.country()))) {
            throw new CountryIsRestricted(this);
        }
        if (!pays(Restriction.to(cost.category()))) {
            throw new CategoryIsRestricted(this);
        }
        if (isIndirect(cost.line())) {
            throw new IndirectIsComputed(this);
        }
    }

    /** Whether the line stands for indirect costs. */
    public boolean isIndirect(LineId line) {
        return heading(line).filter(Heading::indirect).isPresent();
    }

    /** Under which heading the donor reads the line; empty where under the line itself. */
    public Optional<Heading> heading(LineId line) {
        return headings.stream().filter(each -> each.lineId().equals(line.id())).findFirst();
    }

    /** Whether it pays for a cost of that kind, on whatever day. */
    public boolean pays(LineId line, String country, CostCategory category) {
        return pays(Restriction.to(line))
                && pays(Restriction.toCountry(country))
                && pays(Restriction.to(category));
    }

    /** Whether it pays for this; it does where it says nothing of the kind. */
    public boolean pays(Restriction wanted) {
        var allowed = values(wanted.kind());
        return allowed.isEmpty() || allowed.contains(wanted.value());
    }

    /** What it is bound to, in order; empty where it is not. */
    public List<String> values(Restriction.Kind kind) {
        return restrictions.stream()
                .filter(each -> each.kind() == kind)
                .map(Restriction::value)
                .sorted(Comparator.naturalOrder())
                .collect(Collectors.toList());
    }
}
