package org.cadre.product;

import org.cadre.testing.Command;
import org.cadre.testing.Visitor;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Answers an inject again and again, each time with other words, until the server is gone. */
final class AnsweringInject {

    private final Visitor player;
    private final OwnRun run;
    private final List<String> acknowledged = new CopyOnWriteArrayList<>();
    private final Thread thread = new Thread(this::answer);
    private volatile RuntimeException gone;

    AnsweringInject(Visitor player, OwnRun run) {
        this.player = player;
        this.run = run;
    }

    void start() {
        thread.start();
    }

    private void answer() {
        try {
            for (int number = 1; ; number++) {
                var form = player.get(run.page()).page().getElementById("answerForm");
                var words = "Answer number " + number + ".";
                OwnRun.press(player, form, "sendAnswer", "answer", words);
                acknowledged.add(words);
            }
        } catch (RuntimeException e) {
            gone = e;
        }
    }

    /** Waits until so many were acknowledged. */
    void awaitAcknowledged(int answers) {
        Command.await(() -> acknowledged.size() >= answers || !thread.isAlive());
    }

    /** The answers of which the product has said that it has them; after the end of the server. */
    List<String> join() throws InterruptedException {
        thread.join();
        if (acknowledged.isEmpty()) {
            throw new IllegalStateException("no answer was taken", gone);
        }
        return List.copyOf(acknowledged);
    }
}
