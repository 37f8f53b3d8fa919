package org.cadre.visit;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.money.Money;
import org.cadre.people.AgencyKind;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A visit as its page shows it.
 *
 * @param hands what the reader is to it
 * @param practiceChanged empty until somebody has looked
 * @param cost for who coordinates, once it is tied to a line
 */
public record VisitDetail(
        VisitId id,
        ProgrammeId programme,
        Set<VisitHand> hands,
        String host,
        String hostAgency,
        String visitingAgency,
        VisitTerm term,
        int days,
        boolean privately,
        VisitState state,
        String reason,
        List<Objective> objectives,
        List<VisitorRow> visitors,
        List<ItemRow> items,
        List<GiftRow> gifts,
        int logs,
        String report,
        Optional<LocalDate> reportedOn,
        Optional<LocalDate> cascadeOn,
        String cascadeTopic,
        Map<AgencyKind, Integer> attendance,
        String practice,
        Optional<Boolean> practiceChanged,
        Optional<VisitCost> cost) {

    /**
     * Somebody who goes.
     *
     * @param me whether it is the reader
     * @param emergency whom to call; empty for who need not know
     */
    public record VisitorRow(String name, boolean briefed, boolean me, String emergency) {}

    public record ItemRow(UUID id, LocalDate day, ItemKind kind, String words) {}

    public record GiftRow(String what, Money value, boolean accepted, Instant notedAt) {}

    /**
     * What a visit costs on a line of the budget.
     *
     * @param posted what the ledger has of the entries that belong to it
     */
    public record VisitCost(String line, Money planned, Money posted) {}

    public boolean is(VisitHand hand) {
        return hands.contains(hand);
    }

    public boolean isBriefed() {
        return visitors.stream().allMatch(VisitorRow::briefed);
    }

    public Optional<VisitStep> next() {
        return state.next(isBriefed());
    }

    /** The reader among the visitors. */
    public Optional<VisitorRow> mine() {
        return visitors.stream().filter(VisitorRow::me).findFirst();
    }

    /** How many came to the cascade session. */
    public int attended() {
        return attendance.values().stream().mapToInt(Integer::intValue).sum();
    }

    public @Nullable LocalDate due() {
        return next().map(term::dueOn).orElse(null);
    }
}
