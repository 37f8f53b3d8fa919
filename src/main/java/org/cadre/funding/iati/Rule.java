package org.cadre.funding.iati;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A rule for the elements of one path. */
sealed interface Rule {

    Stream<IatiFinding> findings(Element element);

    /**
     * @param condition where it does not hold, the rule does not apply
     */
    record Single(RuleInfo info, Optional<Expression> condition, Demand demand) implements Rule {

        @Override
        public Stream<IatiFinding> findings(Element element) {
            return findings(element, null);
        }

        private Stream<IatiFinding> findings(Element element, @Nullable String group) {
            return condition.isPresent() && !condition.get().holds(element, group)
                    ? Stream.empty()
                    : demand.breach(element, group).stream().map(info::finding);
        }
    }

    /** Rules for each of the values that stand under a path. */
    record Loop(Expression groups, List<Single> rules) implements Rule {

        /** IATI has fewer vocabularies of one kind; a hostile file has a million. */
        private static final int MOST = 20;

        @Override
        public Stream<IatiFinding> findings(Element element) {
            var values =
                    groups.nodes(element, null).stream()
                            .map(Node::text)
                            .distinct()
                            .limit(MOST)
                            .toList();
            return rules.stream()
                    .flatMap(
                            rule ->
                                    values.stream()
                                            .flatMap(group -> rule.findings(element, group)));
        }
    }
}
