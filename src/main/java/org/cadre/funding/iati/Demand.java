package org.cadre.funding.iati;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** What a rule wants of an element. */
@FunctionalInterface
interface Demand {

    /**
     * @param group of the loop the rule stands in
     * @return empty where the element is as the rule wants it, or the rule does not apply
     */
    Optional<Breach> breach(Element element, @Nullable String group);
}
