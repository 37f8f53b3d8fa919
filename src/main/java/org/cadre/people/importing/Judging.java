package org.cadre.people.importing;

import static org.cadre.people.importing.Verdict.Outcome.CHANGED;
import static org.cadre.people.importing.Verdict.Outcome.NEW;
import static org.cadre.people.importing.Verdict.Outcome.REFUSED;
import static org.cadre.people.importing.Verdict.Outcome.UNCHANGED;

import org.cadre.people.importing.Verdict.Reason;
import org.cadre.people.importing.Verdict.Values;
import org.cadre.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Says of each row of a file what it would do. An empty cell changes nothing; a row is refused
 * where it cannot be understood as it stands, and never guessed at.
 */
public final class Judging {

    private static final int LONGEST = 160;

    private final Known known;
    private final boolean createsPlaces;
    private final Predicate<String> isMail;
    private final Supplier<UUID> ids;
    private final Map<String, Integer> mails = new HashMap<>();
    private final Map<String, Integer> newcomers = new HashMap<>();
    private final Map<String, NewAgency> newAgencies = new LinkedHashMap<>();
    private final Map<String, NewUnit> newUnits = new LinkedHashMap<>();
    private final Map<String, Optional<String>> nearest = new HashMap<>();

    /**
     * @param createsPlaces whether agencies and units that are not on record are to be made
     * @param isMail whether a text is an address that Cadre takes
     * @param ids makes ids for new people and places
     */
    public Judging(
            Known known, boolean createsPlaces, Predicate<String> isMail, Supplier<UUID> ids) {
        this.known = known;
        this.createsPlaces = createsPlaces;
        this.isMail = isMail;
        this.ids = ids;
    }

    /** An agency that the file names and nobody knows. */
    public record NewAgency(UUID id, String name, String country) {}

    /** A unit that the file names and nobody knows. */
    public record NewUnit(UUID id, UUID agency, String name) {}

    /** All rows with the places that they need. */
    public record Judged(List<Verdict> verdicts, List<NewAgency> agencies, List<NewUnit> units) {

        public Judged {
            verdicts = List.copyOf(verdicts);
            agencies = List.copyOf(agencies);
            units = List.copyOf(units);
        }
    }

    /** Why a row cannot be taken. */
    private static final class Refused extends Exception {

        private static final long serialVersionUID = 1;

        private final Reason reason;
        private final String argument;

        Refused(Reason reason, String argument) {
            super(reason.name(), null, false, false);
            this.reason = reason;
            this.argument = argument;
        }
    }

    /** A place with whether it is made for the row. */
    private record Place(@Nullable UUID agency, @Nullable UUID unit, boolean isNew) {}

    public Judged judge(List<WrittenRow> rows) {
        var verdicts = new ArrayList<Verdict>();
        for (var row : rows) {
            try {
                verdicts.add(of(row));
            } catch (Refused e) {
                verdicts.add(new Verdict(row, REFUSED, e.reason, e.argument, null, null, null));
            }
        }
        return new Judged(
                verdicts, List.copyOf(newAgencies.values()), List.copyOf(newUnits.values()));
    }

    private Verdict of(WrittenRow row) throws Refused {
        refuseFault(row);
        var mail = mail(row);
        var someone = known.people().get(mail);
        if (someone != null && someone.closed()) {
            throw new Refused(Reason.CLOSED, "");
        }
        var name = name(row, someone);
        var language = language(row, someone);
        var place = place(row, someone);
        var now = new Values(name, place.agency(), place.unit(), language);
        return someone == null ? newcomer(row, now, place) : known(row, someone, now, place);
    }

    private static void refuseFault(WrittenRow row) throws Refused {
        switch (row.fault()) {
            case TOO_WIDE -> throw new Refused(Reason.TOO_WIDE, "");
            case STOPS -> throw new Refused(Reason.STOPS, "");
            case NONE -> {}
        }
    }

    private String mail(WrittenRow row) throws Refused {
        if (row.mail().isEmpty()) {
            throw new Refused(Reason.MAIL_MISSING, "");
        }
        if (!isMail.test(row.mail())) {
            throw new Refused(Reason.MAIL_WRONG, "");
        }
        var key = Keys.of(row.mail());
        var first = mails.putIfAbsent(key, row.number());
        if (first != null) {
            throw new Refused(Reason.MAIL_TWICE, String.valueOf(first));
        }
        return key;
    }

    private static String name(WrittenRow row, Known.@Nullable Someone someone) throws Refused {
        if (row.name().isEmpty() && someone == null) {
            throw new Refused(Reason.NAME_MISSING, "");
        }
        return row.name().isEmpty() && someone != null
                ? someone.name()
                : fitting(row.name(), Reason.NAME_TOO_LONG);
    }

    private static String fitting(String text, Reason reason) throws Refused {
        if (text.length() > LONGEST) {
            throw new Refused(reason, String.valueOf(LONGEST));
        }
        return text;
    }

    private static String language(WrittenRow row, Known.@Nullable Someone someone) throws Refused {
        if (row.language().isEmpty()) {
            return someone == null ? Language.EN.tag() : someone.language();
        }
        return Language.find(row.language())
                .orElseThrow(() -> new Refused(Reason.LANGUAGE_UNKNOWN, row.language()))
                .tag();
    }

    private Place place(WrittenRow row, Known.@Nullable Someone someone) throws Refused {
        var held = someone == null ? null : someone.agency();
        if (row.agency().isEmpty()) {
            return row.unit().isEmpty()
                    ? new Place(held, someone == null ? null : someone.unit(), false)
                    : unitOf(row, agencyById(held));
        }
        var agency = known.agencies().get(Keys.of(row.agency()));
        if (agency == null) {
            var made = newAgency(row);
            return row.unit().isEmpty()
                    ? new Place(made.id(), null, true)
                    : newUnit(row, made.id());
        }
        if (row.unit().isEmpty()) {
            var unit = someone == null || !agency.id().equals(held) ? null : someone.unit();
            return new Place(agency.id(), unit, false);
        }
        return unitOf(row, agency);
    }

    private Known.Place agencyById(@Nullable UUID id) throws Refused {
        return known.agencies().values().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(Reason.UNIT_ALONE, ""));
    }

    private Place unitOf(WrittenRow row, Known.Place agency) throws Refused {
        var unit = agency.units().get(Keys.of(row.unit()));
        if (unit != null) {
            return new Place(agency.id(), unit, false);
        }
        if (!createsPlaces) {
            throw new Refused(Reason.UNIT_UNKNOWN, row.unit());
        }
        return newUnit(row, agency.id());
    }

    private NewAgency newAgency(WrittenRow row) throws Refused {
        if (!createsPlaces) {
            throw nearest.computeIfAbsent(Keys.of(row.agency()), this::nearest)
                    .map(near -> new Refused(Reason.AGENCY_MAYBE, near))
                    .orElseGet(() -> new Refused(Reason.AGENCY_UNKNOWN, row.agency()));
        }
        var name = fitting(row.agency(), Reason.AGENCY_TOO_LONG);
        if (row.country().isEmpty()) {
            throw new Refused(Reason.COUNTRY_MISSING, "");
        }
        var country = known.countries().get(Keys.of(row.country()));
        if (country == null) {
            throw new Refused(Reason.COUNTRY_UNKNOWN, row.country());
        }
        return newAgencies.computeIfAbsent(
                Keys.of(name), key -> new NewAgency(ids.get(), name, country));
    }

    private Place newUnit(WrittenRow row, UUID agency) throws Refused {
        var name = fitting(row.unit(), Reason.UNIT_TOO_LONG);
        var unit =
                newUnits.computeIfAbsent(
                        agency + Keys.of(name), key -> new NewUnit(ids.get(), agency, name));
        return new Place(agency, unit.id(), true);
    }

    /** An agency whose name differs by at most a fifth of its letters. */
    private Optional<String> nearest(String key) {
        int least = Math.max(1, key.length() / 5) + 1;
        var best = Optional.<String>empty();
        for (var entry : known.agencies().entrySet()) {
            int apart = Distance.between(key, entry.getKey(), least);
            if (apart < least) {
                least = apart;
                best = Optional.of(entry.getValue().name());
            }
        }
        return best;
    }

    private Verdict newcomer(WrittenRow row, Values now, Place place) {
        var key = Known.namesake(now.name(), now.agency());
        var namesake = known.namesakes().get(key);
        var earlier = newcomers.putIfAbsent(key, row.number());
        if (namesake != null) {
            return new Verdict(row, NEW, Reason.MAYBE_SAME, namesake.mail(), ids.get(), now, null);
        }
        if (earlier != null) {
            return new Verdict(
                    row, NEW, Reason.MAYBE_SAME_ROW, String.valueOf(earlier), ids.get(), now, null);
        }
        return new Verdict(row, NEW, reason(place), "", ids.get(), now, null);
    }

    private static Verdict known(WrittenRow row, Known.Someone someone, Values now, Place place) {
        var was = new Values(someone.name(), someone.agency(), someone.unit(), someone.language());
        return new Verdict(
                row,
                was.equals(now) ? UNCHANGED : CHANGED,
                reason(place),
                "",
                someone.id(),
                now,
                was);
    }

    private static Reason reason(Place place) {
        return place.isNew() ? Reason.PLACE_IS_NEW : Reason.NONE;
    }
}
