package org.cadre.funding.iati;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads a file, and asks something of each of its activities. */
final class Reading<T> implements IatiReader.Judge {

    private final Function<Element, Stream<T>> question;
    private final List<T> answers = new ArrayList<>();

    private Reading(Function<Element, Stream<T>> question) {
        this.question = question;
    }

    static <T> List<T> activities(Path file, Function<Element, Stream<T>> question)
            throws Exception {
        var reading = new Reading<T>(question);
        try (var in = Files.newInputStream(file)) {
            IatiCheck.read(in, reading);
        }
        return reading.answers;
    }

    @Override
    public void root(Element root) {}

    @Override
    public void begin() {}

    @Override
    public void end(Element activity) {
        question.apply(activity).forEach(answers::add);
    }

    @Override
    public void schema(IatiFinding finding) {}
}
