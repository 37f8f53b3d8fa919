package org.cadre.funding.continuity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGeneratorFactory;

/**
 * F24: draws by lot what comes of pledges and when, many times, and sees each time how far the
 * money reaches. The same seed, generator and plan give the same result on every machine, so that a
 * report can be made again to the last byte.
 *
 * <p>In each draw a donor has one readiness to sign and one habit of being late, drawn from what is
 * believed of it; its pledges share them. Each pledge of the plan that is signed becomes money that
 * is there that many months later.
 *
 * @param generator a name of the Java platform, kept with the result
 */
public record PledgeSimulation(String generator, long seed, int draws) {

    public static final String USUAL_GENERATOR = "L64X128MixRandom";

    public PledgeSimulation {
        if (draws < 1) {
            throw new IllegalArgumentException("Something has to be drawn");
        }
    }

    public PledgeSimulation(long seed, int draws) {
        this(USUAL_GENERATOR, seed, draws);
    }

    /**
     * @param beliefs by donor; of others the prior is believed
     */
    public Simulated run(FundingPlan plan, Map<String, Belief> beliefs, Currencies currencies) {
        return new Run(plan, beliefs, currencies).all(this);
    }

    /** The draws of one run. */
    private static final class Run {

        private final FundingPlan plan;
        private final Currencies currencies;
        private final Map<String, Habit> habits = new TreeMap<>();
        private final List<FundingSource> pledges;
        private final Map<List<FundingSource>, Outcome> known = new HashMap<>();

        /** A belief in the numbers of lots. */
        private record Habit(double signed, double lapsed, List<Double> delays, double shock) {
            Habit(Belief belief) {
                this(
                        belief.signed().toDouble(),
                        belief.lapsed().toDouble(),
                        belief.delays().stream().map(Ratio::toDouble).toList(),
                        belief.shock().toDouble());
            }
        }

        Run(FundingPlan plan, Map<String, Belief> beliefs, Currencies currencies) {
            this.plan = plan;
            this.currencies = currencies;
            pledges =
                    plan.sources().stream()
                            .filter(each -> each.certainty() == Certainty.PLEDGED)
                            .sorted(
                                    Comparator.comparing(FundingSource::donor)
                                            .thenComparing(FundingSource::id))
                            .toList();
            for (var pledge : pledges) {
                habits.computeIfAbsent(
                        pledge.donor(),
                        donor -> new Habit(beliefs.getOrDefault(donor, Belief.prior())));
            }
        }

        Simulated all(PledgeSimulation simulation) {
            var lots =
                    new Lots(
                            RandomGeneratorFactory.of(simulation.generator)
                                    .create(simulation.seed));
            var outcomes = new ArrayList<Outcome>(simulation.draws);
            for (int draw = 0; draw < simulation.draws; draw++) {
                outcomes.add(known.computeIfAbsent(valued(come(lots), lots), this::outcome));
            }
            return Simulated.of(simulation, plan, outcomes);
        }

        /** What is signed, in the month in which it comes. */
        private List<FundingSource> come(Lots lots) {
            var come = new ArrayList<FundingSource>();
            habits.forEach(
                    (donor, habit) -> {
                        double readiness = lots.beta(habit.signed(), habit.lapsed());
                        var late = lots.shares(habit.delays());
                        boolean fails = lots.chance(habit.shock());
                        for (var pledge : pledges) {
                            if (pledge.donor().equals(donor)) {
                                boolean signs = lots.chance(readiness);
                                int months = lots.place(late);
                                if (signs && !fails) {
                                    come.add(pledge.availableIn(pledge.availableFrom() + months));
                                }
                            }
                        }
                    });
            return come;
        }

        /** All sources, at the rate of the month in which each is there. */
        private List<FundingSource> valued(List<FundingSource> come, Lots lots) {
            var sources = new ArrayList<FundingSource>();
            plan.sources().stream()
                    .filter(each -> each.certainty() != Certainty.PLEDGED)
                    .forEach(sources::add);
            sources.addAll(come);
            new TreeMap<>(currencies.volatility())
                    .forEach(
                            (currency, volatility) -> {
                                var rates = rates(volatility.doubleValue(), lots);
                                sources.replaceAll(each -> at(each, currency, rates));
                            });
            return List.copyOf(sources);
        }

        private double[] rates(double volatility, Lots lots) {
            var rates = new double[plan.horizon()];
            double log = 0;
            for (int month = 0; month < rates.length; month++) {
                log += volatility * lots.normal() - volatility * volatility / 2;
                rates[month] = StrictMath.exp(log);
            }
            return rates;
        }

        /** What is there already is worth what it is. */
        private FundingSource at(FundingSource source, String currency, double[] rates) {
            int month = source.availableFrom();
            if (!currency.equals(currencies.of().get(source.id()))
                    || month < 0
                    || month >= rates.length
                    || source.certainty() == Certainty.SECURED) {
                return source;
            }
            return source.amounting(
                    source.amount()
                            .multiply(BigDecimal.valueOf(rates[month]))
                            .setScale(currencies.digits(), RoundingMode.DOWN));
        }

        private Outcome outcome(List<FundingSource> sources) {
            return Outcome.of(plan.with(sources));
        }
    }
}
