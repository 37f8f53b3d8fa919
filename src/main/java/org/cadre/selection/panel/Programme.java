package org.cadre.selection.panel;

import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.integer.IntegerStrategy;
import org.ojalgo.type.context.NumberContext;

/**
 * How linear and integer programmes are solved here: by one thread and without looking at a clock,
 * so that the same programme has the same solution wherever and however often it is solved.
 */
final class Programme {

    private static final NumberContext GAP = NumberContext.of(12, 14);

    private Programme() {}

    static ExpressionsBasedModel create() {
        var options = new Optimisation.Options();
        options.time_suffice = Long.MAX_VALUE;
        options.time_abort = Long.MAX_VALUE;
        options.integer(
                IntegerStrategy.newConfigurable().withParallelism(() -> 1).withGapTolerance(GAP));
        return new ExpressionsBasedModel(options);
    }
}
