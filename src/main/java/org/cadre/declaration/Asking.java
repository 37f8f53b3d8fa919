package org.cadre.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.people.PersonId;
import org.cadre.time.CadreClock;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What may be asked of whom: what a programme to which the person is tied has recorded a basis for,
 * in the country in which the person serves. Ties count as long as declarations are kept.
 */
@ApplicationScoped
class Asking {

    @Inject LegalBasisRepository bases;
    @Inject TieRepository ties;
    @Inject DeclarationSettings settings;
    @Inject CadreClock clock;

    /**
     * What is asked of somebody.
     *
     * @param dimensions for each purpose what may be asked; a purpose without a basis is left out
     */
    record Asked(Map<Purpose, Set<Dimension>> dimensions) {

        static final Asked NOTHING = new Asked(Map.of());

        boolean has(Purpose purpose) {
            return dimensions.containsKey(purpose);
        }

        boolean has(Purpose purpose, Dimension dimension) {
            return dimensions.getOrDefault(purpose, Set.of()).contains(dimension);
        }
    }

    /** By what the person is asked: standing bases of the own programmes in the own country. */
    List<LegalBasis> standing(PersonId person) {
        var programmes = programmes(List.of(person)).getOrDefault(person, Set.of());
        return bases.findCountry(person).map(bases::listStanding).orElse(List.of()).stream()
                .filter(basis -> programmes.contains(basis.place().programme()))
                .toList();
    }

    Asked of(PersonId person) {
        return asked(standing(person));
    }

    /**
     * Of each of these people; of whom nothing is asked is left out.
     *
     * @param countries in which they serve
     */
    Map<PersonId, Asked> of(Map<PersonId, String> countries) {
        var programmes = programmes(countries.keySet());
        var standing =
                bases.listStanding().stream()
                        .collect(Collectors.groupingBy(basis -> basis.place().country()));
        var asked = new HashMap<PersonId, Asked>();
        programmes.forEach(
                (person, own) -> {
                    var there = standing.getOrDefault(countries.get(person), List.of());
                    var its =
                            asked(
                                    there.stream()
                                            .filter(
                                                    basis ->
                                                            own.contains(basis.place().programme()))
                                            .toList());
                    if (!its.dimensions().isEmpty()) {
                        asked.put(person, its);
                    }
                });
        return asked;
    }

    private Map<PersonId, Set<ProgrammeId>> programmes(Collection<PersonId> people) {
        return ties.programmesOf(people, settings.firstDay(clock.today(ZoneOffset.UTC)));
    }

    static Asked asked(Collection<LegalBasis> standing) {
        var dimensions = new EnumMap<Purpose, Set<Dimension>>(Purpose.class);
        for (var basis : standing) {
            var plan = basis.plan();
            if (plan.article6().isPresent()) {
                var may =
                        dimensions.computeIfAbsent(
                                basis.place().purpose(),
                                purpose -> EnumSet.complementOf(EnumSet.of(Dimension.DISABILITY)));
                if (plan.article9().isPresent()) {
                    may.add(Dimension.DISABILITY);
                }
            }
        }
        return new Asked(dimensions);
    }
}
