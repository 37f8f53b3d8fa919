package org.cadre.launcher.bench;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Somebody who plays: reads what comes, acknowledges each inject some seconds later, and answers
 * every second one in words.
 */
final class Player {

    private static final int AT_ONCE_MS = 2_000;
    private static final int AT_LEAST_MS = 14_000;
    private static final int LOOKS_EVERY_MS = 500;

    private final Screen screen;
    private final String name;
    private final SplittableRandom chance;
    private final Set<String> known = new HashSet<>();
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<Long> taken = new ConcurrentLinkedQueue<>();
    private final Queue<RuntimeException> faults = new ConcurrentLinkedQueue<>();

    private volatile boolean plays = true;
    private Thread thread;

    Player(Screen screen, String name, int number) {
        this.screen = screen;
        this.name = name;
        this.chance = new SplittableRandom(number);
    }

    Player play() {
        thread = Thread.ofPlatform().daemon().start(this::act);
        return this;
    }

    void stop() throws InterruptedException {
        plays = false;
        thread.join();
    }

    private void act() {
        while (plays) {
            try {
                Thread.sleep(LOOKS_EVERY_MS);
                for (var thing : screen.arrived().keySet()) {
                    if (plays && !thing.startsWith("said") && known.add(thing)) {
                        take(thing.split(" ")[0]);
                    }
                }
            } catch (RuntimeException e) {
                faults.add(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void take(String inject) throws InterruptedException {
        Thread.sleep(AT_ONCE_MS + chance.nextInt(AT_LEAST_MS - AT_ONCE_MS));
        var page = screen.person().get(screen.path() + "&inject=" + inject);
        if (page.says("<form id=\"ackForm\"")) {
            send(page, "ackForm", Map.of("acknowledge", ""));
        }
        if (chance.nextBoolean()) {
            var text = "%s to %s".formatted(name, inject);
            var fields = Map.of("inject", inject, "answer", text, "sendAnswer", "");
            send(page, "answerForm", fields);
            acknowledged.add(text);
        }
    }

    /** The page comes back with what was sent; only then it counts as kept. */
    private void send(Reply page, String form, Map<String, String> typed) {
        var fields = Person.hidden(page, form);
        fields.putAll(typed);
        long begin = System.nanoTime();
        screen.person().post(page.action(form), fields).mustSay("data-run");
        taken.add(System.nanoTime() - begin);
    }

    /** Answers of which the product has said that it has them. */
    List<String> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** How long each act took until the page was back, in nanoseconds. */
    List<Long> taken() {
        return List.copyOf(taken);
    }

    List<RuntimeException> faults() {
        return List.copyOf(faults);
    }
}
