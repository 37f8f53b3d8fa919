package org.cadre.platform.faces;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** The tabs of a list by what becomes of its rows: all of them, then one for each outcome. */
public final class OutcomeTabs<E extends Enum<E>> {

    private final E[] outcomes;
    private final Optional<E> shown;

    /** A tab with how many rows it holds. */
    public record Tab(String name, String href, int count, boolean isCurrent) {}

    /**
     * @param show the parameter of the address that names the open one
     */
    public OutcomeTabs(E[] outcomes, @Nullable String show) {
        this.outcomes = outcomes.clone();
        this.shown = Given.find(outcomes, show);
    }

    /** Which is open; empty for all. */
    public Optional<E> shown() {
        return shown;
    }

    /** Its name in an address. */
    public String name() {
        return shown.map(Enum::name).orElse("");
    }

    public boolean shows(E outcome) {
        return shown.isEmpty() || shown.get() == outcome;
    }

    /**
     * @param all the words of the first tab
     * @param total how many rows there are
     * @param word what an outcome is called
     * @param href of the name of an outcome, which is empty for all
     */
    public List<Tab> list(
            String all,
            int total,
            Function<E, String> word,
            ToIntFunction<E> count,
            Function<String, String> href) {
        var tabs = new ArrayList<Tab>();
        tabs.add(new Tab(all, href.apply(""), total, shown.isEmpty()));
        for (var outcome : outcomes) {
            tabs.add(
                    new Tab(
                            word.apply(outcome),
                            href.apply(outcome.name()),
                            count.applyAsInt(outcome),
                            shown.filter(outcome::equals).isPresent()));
        }
        return tabs;
    }
}
