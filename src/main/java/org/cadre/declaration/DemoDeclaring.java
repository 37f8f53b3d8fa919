package org.cadre.declaration;

import jakarta.inject.Inject;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.declaration.Asking.Asked;
import org.cadre.declaration.LegalBasisRepository.Serving;
import org.cadre.people.PersonId;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lets the invented people of the demonstration declare something plausible, from a seed. */
@UseCase
public class DemoDeclaring {

    private static final long SEED = 20_261_128;
    private static final String ASSESSMENT = "https://programme.example/impact-assessment";

    @Inject DeclarationRepository declarations;
    @Inject LegalBasisRepository bases;
    @Inject Asking asking;
    @Inject CadreClock clock;

    /**
     * Records bases in these countries; in the last of them nothing is asked about difficulties.
     */
    @Internal
    public void record(ProgrammeId programme, List<String> countries, PersonId by) {
        for (var country : countries) {
            boolean last = country.equals(countries.getLast());
            Optional<Article9> article9 =
                    last ? Optional.empty() : Optional.of(Article9.EXPLICIT_CONSENT);
            add(programme, country, Purpose.STATISTICS, Article6.PUBLIC_TASK, article9, by);
            add(programme, country, Purpose.MEASURES, Article6.CONSENT, article9, by);
        }
    }

    private void add(
            ProgrammeId programme,
            String country,
            Purpose purpose,
            Article6 article6,
            Optional<Article9> article9,
            PersonId by) {
        var place = new BasisPlace(programme, country, purpose);
        var plan = new BasisPlan(Optional.of(article6), article9, ASSESSMENT);
        bases.add(new LegalBasis(place, 1, plan, by, clock.now()));
    }

    /** Lets everybody declare of whom something is asked; about one in eight does not. */
    @Internal
    public void declareAll() {
        var serving = bases.listServing();
        var all =
                asking.of(
                        serving.stream().collect(Collectors.toMap(Serving::id, Serving::country)));
        var said = new HashMap<PersonId, Declaration>();
        for (var person : serving) {
            var random = new Random(SEED + person.mail().hashCode());
            var asked = all.get(person.id());
            if (asked != null && random.nextInt(8) > 0) {
                said.put(person.id(), declaration(asked, random));
            }
        }
        declarations.putAll(said);
    }

    private static Declaration declaration(Asked asked, Random random) {
        boolean isAskedAll = asked.has(Purpose.STATISTICS, Dimension.DISABILITY);
        Map<Dimension, Answer> answers = new EnumMap<>(Dimension.class);
        answers.put(
                Dimension.GENDER,
                pick(
                        random,
                        new Share(38, Answer.WOMAN),
                        new Share(57, Answer.MAN),
                        new Share(1, Answer.SELF_DESCRIBED)));
        answers.put(
                Dimension.AGE,
                pick(
                        random,
                        new Share(18, Answer.UNDER_30),
                        new Share(42, Answer.FROM_30_TO_39),
                        new Share(25, Answer.FROM_40_TO_49),
                        new Share(10, Answer.FROM_50)));
        answers.put(
                Dimension.EDUCATION,
                pick(
                        random,
                        new Share(12, Answer.ISCED_3),
                        new Share(14, Answer.ISCED_5),
                        new Share(40, Answer.ISCED_6),
                        new Share(24, Answer.ISCED_7),
                        new Share(2, Answer.ISCED_8)));
        if (isAskedAll && random.nextInt(10) == 0) {
            answers.put(Dimension.DISABILITY, Answer.DECLINED);
        }
        var difficulties =
                isAskedAll
                        ? IntStream.range(0, ShortSet.items().size())
                                .mapToObj(item -> difficulty(random.nextInt(100)))
                                .toList()
                        : Declaration.none().difficulties();
        return new Declaration(purposes(random), answers, "", difficulties);
    }

    private static Set<Purpose> purposes(Random random) {
        return random.nextInt(10) < 7
                ? EnumSet.allOf(Purpose.class)
                : EnumSet.of(Purpose.STATISTICS);
    }

    /** How many of a hundred give an answer. */
    private record Share(int percent, Answer answer) {}

    /** Whoever falls in no share declines. */
    private static Answer pick(Random random, Share... shares) {
        int left = random.nextInt(100);
        for (var share : shares) {
            left -= share.percent();
            if (left < 0) {
                return share.answer();
            }
        }
        return Answer.DECLINED;
    }

    private static int difficulty(int number) {
        if (number < 85) {
            return 1;
        }
        if (number < 98) {
            return 2;
        }
        return number == 99 ? 4 : 3;
    }
}
