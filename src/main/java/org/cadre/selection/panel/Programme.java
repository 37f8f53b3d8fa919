package org.cadre.selection.panel;

import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;

/**
 * How linear programmes over compositions are solved: without looking at a clock, so that the same
 * programme has the same solution wherever and however often it is solved.
 */
final class Programme {

    private Programme() {}

    static ExpressionsBasedModel create() {
        var options = new Optimisation.Options();
        options.time_suffice = Long.MAX_VALUE;
        options.time_abort = Long.MAX_VALUE;
        return new ExpressionsBasedModel(options);
    }
}
