package org.cadre.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What may be asked in which country: wherever a programme has recorded a basis for it. */
@ApplicationScoped
class Asking {

    @Inject LegalBasisRepository bases;

    /**
     * What is asked of people who serve in a country.
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

    Asked in(Optional<String> country) {
        return country.map(code -> asked(bases.listStanding(code))).orElse(Asked.NOTHING);
    }

    /** By the code of the country; where nothing is asked the country is left out. */
    Map<String, Asked> everywhere() {
        var byCountry = new HashMap<String, Set<LegalBasis>>();
        for (var basis : bases.listStanding()) {
            byCountry.computeIfAbsent(basis.place().country(), code -> new HashSet<>()).add(basis);
        }
        var asked = new HashMap<String, Asked>();
        byCountry.forEach((code, standing) -> asked.put(code, asked(standing)));
        return asked;
    }

    private static Asked asked(Collection<LegalBasis> standing) {
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
