package org.cadre.product;

import org.cadre.product.OpenQuiz.Kept;
import org.cadre.testing.Command;
import org.cadre.testing.Visitor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Gives one answer after the other, each with a number of its own, until the product does not
 * acknowledge one any more.
 */
final class Answering {

    private final OpenQuiz quiz;
    private final Visitor visitor;
    private final Map<Integer, Kept> acknowledged = new HashMap<>();
    private final Map<Integer, Kept> open = new HashMap<>();
    private final Thread thread = new Thread(this::answer, "answering");
    private volatile long count;

    Answering(OpenQuiz quiz, Visitor visitor) {
        this.quiz = quiz;
        this.visitor = visitor;
    }

    void start() {
        thread.start();
    }

    private void answer() {
        var token = visitor.token();
        boolean more = true;
        for (long sequence = 1; more; sequence++) {
            int question = (int) (sequence % quiz.size()) + 1;
            var given = new Kept(String.valueOf(sequence / quiz.size() % 2 + 1), sequence);
            open.put(question, given);
            more = isAcknowledged(token, question, given);
            if (more) {
                open.remove(question);
                acknowledged.put(question, given);
                count = sequence;
            }
        }
    }

    private boolean isAcknowledged(String token, int question, Kept given) {
        try {
            var sequence = String.valueOf(given.sequence());
            return quiz.put(visitor, token, question, given.value(), sequence).status() == 200;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    void awaitAcknowledged(long answers) {
        Command.await(() -> count >= answers || !thread.isAlive());
    }

    void join() throws InterruptedException {
        thread.join();
    }

    /** The questions of which an answer was acknowledged. */
    Set<Integer> touched() {
        return acknowledged.keySet();
    }

    /** The last acknowledged answer, and the one to which no word came back. */
    Set<Kept> mayBeKept(int question) {
        var possible = new HashSet<Kept>();
        possible.add(acknowledged.get(question));
        if (open.containsKey(question)) {
            possible.add(open.get(question));
        }
        return possible;
    }
}
