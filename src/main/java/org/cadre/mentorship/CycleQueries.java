package org.cadre.mentorship;

import jakarta.inject.Inject;

import org.cadre.catalogue.ProgrammeQueries;
import org.cadre.mentorship.matching.Weights;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.people.PersonRow;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads a cycle with its last run, for who coordinates it. */
@UseCase
public class CycleQueries {

    /** Smaller groups are told together. */
    private static final int FEWEST = 5;

    private static final int HUNDREDTHS = 100;

    @Inject CycleRepository cycles;
    @Inject ProfileRepository profiles;
    @Inject MentorshipRepository mentorships;
    @Inject MentorshipAccess access;
    @Inject ProgrammeQueries programmes;
    @Inject PeopleQueries people;

    @Allowed(Role.PROGRAMME_MANAGER)
    public CycleDetail get(CycleId id) {
        var cycle = access.coordinated(id);
        var runs = cycles.runs(id, 2);
        var lines = runs.isEmpty() ? List.<MatchLine>of() : cycles.lines(runs.getFirst().id());
        var marks = cycles.marks(id);
        var asked = mentorships.listIn(id);
        var named = named(lines, marks, asked);
        var names = programmes.find(List.of(cycle.programme()));
        var locked =
                marks.stream()
                        .filter(mark -> mark.kind() == MarkKind.LOCK)
                        .map(mark -> new Two(mark.mentee(), mark.mentor()))
                        .collect(Collectors.toSet());
        return new CycleDetail(
                id,
                cycle.programme(),
                names.containsKey(cycle.programme()) ? names.get(cycle.programme()).name() : "",
                cycle.plan(),
                cycle.state(),
                runs.stream().findFirst().map(MatchRun::row),
                runs.stream().skip(1).findFirst().map(MatchRun::row),
                lines.stream()
                        .filter(line -> line.mentor().isPresent())
                        .map(line -> pair(line, named, cycle.weights(), locked))
                        .toList(),
                lines.stream()
                        .filter(line -> line.mentor().isEmpty())
                        .map(
                                line ->
                                        new CycleDetail.AloneRow(
                                                named.someone(line.mentee()),
                                                line.barriers(),
                                                line.fitting()))
                        .toList(),
                marks.stream()
                        .filter(mark -> mark.kind() == MarkKind.BAN)
                        .map(
                                mark ->
                                        new CycleDetail.BannedRow(
                                                named.someone(mark.mentee()),
                                                named.someone(mark.mentor())))
                        .toList(),
                asked.stream()
                        .map(
                                each ->
                                        new CycleDetail.AskedRow(
                                                each.mentorship().id(),
                                                named.someone(each.mentee().id()).name(),
                                                named.someone(each.mentor().id()).name(),
                                                each.mentorship().state()))
                        .toList(),
                groups(lines, named));
    }

    private record Two(ProfileId mentee, ProfileId mentor) {}

    /** How profiles are called. */
    private record Named(Map<ProfileId, MentoringProfile> profiles, Map<PersonId, PersonRow> rows) {

        CycleDetail.Someone someone(ProfileId id) {
            var profile = profiles.get(id);
            var row = profile == null ? null : rows.get(profile.person());
            return profile == null || row == null
                    ? new CycleDetail.Someone(id, "", "", "")
                    : new CycleDetail.Someone(
                            id,
                            row.name(),
                            row.agencyName(),
                            profile.languages().keySet().stream()
                                    .map(String::toUpperCase)
                                    .collect(Collectors.joining(" ")));
        }

        String country(ProfileId id) {
            var profile = profiles.get(id);
            var row = profile == null ? null : rows.get(profile.person());
            return row == null ? "" : row.countryCode();
        }
    }

    private Named named(
            List<MatchLine> lines,
            List<MatchMark> marks,
            List<MentorshipRepository.Pairing> asked) {
        var ids = new HashSet<ProfileId>();
        for (var line : lines) {
            ids.add(line.mentee());
            line.mentor().ifPresent(ids::add);
            line.next().forEach(next -> ids.add(next.mentor()));
        }
        marks.forEach(mark -> ids.addAll(List.of(mark.mentee(), mark.mentor())));
        asked.forEach(each -> ids.addAll(List.of(each.mentor().id(), each.mentee().id())));
        var found = new HashMap<ProfileId, MentoringProfile>();
        profiles.listPlain(ids).forEach(each -> found.put(each.id(), each));
        var persons =
                found.values().stream().map(MentoringProfile::person).collect(Collectors.toSet());
        return new Named(
                found,
                people.rowsOf(persons).stream()
                        .collect(Collectors.toMap(PersonRow::id, row -> row)));
    }

    private static CycleDetail.PairRow pair(
            MatchLine line, Named named, Weights weights, Set<Two> locked) {
        var mentor = line.mentor().orElseThrow();
        var parts = new ArrayList<CycleDetail.PartRow>();
        line.points()
                .forEach(
                        (term, points) ->
                                parts.add(
                                        new CycleDetail.PartRow(
                                                term,
                                                (points + HUNDREDTHS / 2) / HUNDREDTHS,
                                                (HUNDREDTHS * weights.of(term) + weights.sum() / 2)
                                                        / weights.sum())));
        return new CycleDetail.PairRow(
                named.someone(line.mentee()),
                named.someone(mentor),
                line.score(),
                locked.contains(new Two(line.mentee(), mentor)),
                parts,
                line.next().stream()
                        .map(
                                each ->
                                        new CycleDetail.NextRow(
                                                named.someone(each.mentor()).name(),
                                                each.score(),
                                                each.full()))
                        .toList());
    }

    /** By the country of the mentee; what is too small is told together. */
    private static List<CycleDetail.GroupRow> groups(List<MatchLine> lines, Named named) {
        var byCountry =
                lines.stream()
                        .collect(
                                Collectors.groupingBy(
                                        line -> named.country(line.mentee()),
                                        TreeMap::new,
                                        Collectors.toList()));
        var small = new ArrayList<MatchLine>();
        var groups = new ArrayList<CycleDetail.GroupRow>();
        byCountry.forEach(
                (country, each) -> {
                    if (each.size() < FEWEST || country.isEmpty()) {
                        small.addAll(each);
                    } else {
                        groups.add(group(country, each));
                    }
                });
        if (small.size() >= FEWEST) {
            groups.add(group("", small));
        }
        return groups;
    }

    private static CycleDetail.GroupRow group(String country, List<MatchLine> lines) {
        var matched = lines.stream().filter(line -> line.mentor().isPresent()).toList();
        return new CycleDetail.GroupRow(
                country,
                lines.size(),
                matched.size(),
                (int) Math.round(matched.stream().mapToInt(MatchLine::score).average().orElse(0)));
    }
}
