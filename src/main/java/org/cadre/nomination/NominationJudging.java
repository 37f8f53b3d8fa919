package org.cadre.nomination;

import org.cadre.nomination.NominationLine.Outcome;
import org.cadre.nomination.NominationLine.Reason;
import org.cadre.people.ListFile;
import org.cadre.people.People;
import org.cadre.people.PersonId;
import org.cadre.people.PersonRow;
import org.cadre.people.PersonState;
import org.cadre.platform.faces.Texts;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Says of each row of a file of nominations what it would do. */
final class NominationJudging {

    private final Facts facts;

    /** Row by person, or by the address of somebody new. */
    private final Map<String, Integer> rows = new HashMap<>();

    private int taken;

    private NominationJudging(Facts facts) {
        this.facts = facts;
        this.taken = facts.taken();
    }

    /**
     * What is on record.
     *
     * @param known people by the address as the file has it
     * @param serving those of them who serve in the agency
     * @param nominated who is nominated in the call, by whichever agency
     * @param taken places of the agency that are taken
     * @param most places of the agency
     */
    record Facts(
            Map<String, PersonRow> known,
            Set<PersonId> serving,
            Set<PersonId> nominated,
            int taken,
            int most) {}

    /** A row of the file, as far as it is read. */
    record Row(
            int number,
            String mail,
            String name,
            String function,
            String level,
            String station,
            String why,
            String manager,
            boolean formula) {

        Stream<String> addresses() {
            return Stream.of(mail, manager).filter(each -> !each.isEmpty());
        }
    }

    /**
     * What a row would do.
     *
     * @param draft empty where the row is refused
     */
    record Verdict(NominationLine line, Optional<Draft> draft) {}

    /** A nomination that may be added. */
    record Draft(Nominating.Nominee nominee, Profile profile) {}

    /** Empty where the head lacks a column that every row needs. */
    static Optional<List<Row>> rows(ListFile file) {
        int mail = column(file, "mail");
        int function = column(file, "function");
        int level = column(file, "level");
        int station = column(file, "station");
        int why = column(file, "why");
        if (Stream.of(mail, function, level, station, why).anyMatch(each -> each < 0)) {
            return Optional.empty();
        }
        int name = column(file, "name");
        int manager = column(file, "manager");
        return Optional.of(
                file.table().lines().stream()
                        .map(
                                line ->
                                        new Row(
                                                line.number(),
                                                ListFile.cell(line, mail).toLowerCase(Locale.ROOT),
                                                ListFile.cell(line, name),
                                                ListFile.cell(line, function),
                                                ListFile.cell(line, level),
                                                ListFile.cell(line, station),
                                                line.cell(why).strip(),
                                                ListFile.cell(line, manager)
                                                        .toLowerCase(Locale.ROOT),
                                                line.hasFormula()))
                        .toList());
    }

    private static int column(ListFile file, String what) {
        return file.column("nomination.file.heads." + what);
    }

    static List<Verdict> judge(List<Row> rows, Facts facts) {
        var judging = new NominationJudging(facts);
        return rows.stream().map(judging::judge).toList();
    }

    private Verdict judge(Row row) {
        var person = Optional.ofNullable(facts.known().get(row.mail()));
        if (row.formula()) {
            return refused(row, person, Reason.FORMULA, "");
        }
        if (row.mail().isEmpty()) {
            return refused(row, person, Reason.NOBODY, "");
        }
        if (!ListFile.isMail(row.mail())) {
            return refused(row, person, Reason.NO_MAIL, row.mail());
        }
        var who = person.map(known -> known.id().toString()).orElse(row.mail());
        var first = rows.putIfAbsent(who, row.number());
        if (first != null) {
            return refused(row, person, Reason.TWICE, String.valueOf(first));
        }
        return person.map(known -> judge(row, known)).orElseGet(() -> judgeNew(row));
    }

    private Verdict judge(Row row, PersonRow person) {
        if (person.state() == PersonState.DEACTIVATED || !serves(person)) {
            return refused(row, Optional.empty(), Reason.ELSEWHERE, "");
        }
        if (facts.nominated().contains(person.id())) {
            return refused(row, Optional.of(person), Reason.NOMINATED, "");
        }
        return judge(row, Optional.of(person));
    }

    private boolean serves(PersonRow person) {
        return facts.serving().contains(person.id());
    }

    private Verdict judgeNew(Row row) {
        return row.name().isEmpty() || row.name().length() > People.LONGEST_NAME
                ? refused(row, Optional.empty(), Reason.NO_NAME, "")
                : judge(row, Optional.empty());
    }

    private Verdict judge(Row row, Optional<PersonRow> person) {
        var function = Texts.constant(Function.class, row.function());
        if (function.isEmpty()) {
            return refused(row, person, Reason.NO_FUNCTION, row.function());
        }
        var level = Texts.constant(Level.class, row.level());
        if (level.isEmpty()) {
            return refused(row, person, Reason.NO_LEVEL, row.level());
        }
        var station = Texts.constant(Station.class, row.station());
        if (station.isEmpty()) {
            return refused(row, person, Reason.NO_STATION, row.station());
        }
        if (row.why().isEmpty() || row.why().length() > Profile.LONGEST_REASON) {
            return refused(row, person, Reason.NO_WHY, String.valueOf(Profile.LONGEST_REASON));
        }
        if (!row.manager().isEmpty() && !mayRelease(row, person)) {
            return refused(row, person, Reason.NO_MANAGER, row.manager());
        }
        if (taken >= facts.most()) {
            return refused(row, person, Reason.NO_PLACE, String.valueOf(facts.most()));
        }
        taken++;
        var outcome = person.isPresent() ? Outcome.DRAFTED : Outcome.INVITED;
        return new Verdict(
                line(row, person, outcome, Reason.NONE, ""),
                Optional.of(
                        new Draft(
                                new Nominating.Nominee(row.name(), row.mail(), row.manager()),
                                new Profile(
                                        function.get(), level.get(), station.get(), row.why()))));
    }

    private boolean mayRelease(Row row, Optional<PersonRow> person) {
        return Optional.ofNullable(facts.known().get(row.manager()))
                .filter(this::serves)
                .filter(manager -> person.map(PersonRow::id).filter(manager.id()::equals).isEmpty())
                .isPresent();
    }

    private static Verdict refused(
            Row row, Optional<PersonRow> person, Reason reason, String argument) {
        return new Verdict(line(row, person, Outcome.REFUSED, reason, argument), Optional.empty());
    }

    private static NominationLine line(
            Row row, Optional<PersonRow> person, Outcome outcome, Reason reason, String argument) {
        return new NominationLine(
                row.number(),
                row.mail(),
                person.map(PersonRow::name).orElse(row.name()),
                outcome,
                reason,
                argument);
    }
}
