package org.cadre.product;

import com.microsoft.playwright.Page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What axe finds on a page as it stands. */
final class Axe {

    /** To be run in each page before its own scripts. */
    static final String SCRIPT = script();

    /** No rule that runs asks for what {@code preload} would fetch. */
    private static final String FIND =
            """
            () => axe.run(document, {resultTypes: ['violations'], preload: false})
                .then(result => result.violations.flatMap(v => v.nodes.map(node =>
                    v.id + ': ' + node.target + ' ' + node.html.slice(0, 160) + ' ' + node.failureSummary)))
            """;

    private Axe() {}

    static List<?> findings(Page page) {
        return (List<?>) page.evaluate(FIND);
    }

    private static String script() {
        try (var in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
