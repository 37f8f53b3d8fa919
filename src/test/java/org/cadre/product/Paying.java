package org.cadre.product;

import org.cadre.testing.Command;
import org.cadre.testing.Visitor;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/**
 * Pays one cent after the other of what was approved, until the product does not acknowledge one
 * any more.
 */
final class Paying {

    private static final Pattern ENTRY = Pattern.compile("/ledger/entry\\?entry=([0-9a-f-]{36})");

    private final Visitor officer;
    private final String action;
    private final Map<String, String> fields;
    private final List<String> acknowledged = new CopyOnWriteArrayList<>();
    private final Thread thread = new Thread(this::pay, "paying");
    private volatile RuntimeException gone;

    Paying(Visitor officer, String request) {
        this.officer = officer;
        var form =
                officer.get("/ledger/payment?request=" + request).page().getElementById("postForm");
        action = Visitor.actionOf(form);
        fields = Visitor.fieldsOf(form);
        fields.remove("last"); // more is to come
        fields.put("amount", "0.01");
        fields.put("late", "A cent");
    }

    void start() {
        thread.start();
    }

    private void pay() {
        try {
            while (true) {
                acknowledged.add(cent());
            }
        } catch (RuntimeException e) {
            gone = e;
        }
    }

    /** The entry that the product says it has posted. */
    String cent() {
        var answer = officer.post(action, fields);
        var entry = ENTRY.matcher(answer.headers().firstValue("Location").orElse(""));
        if (!entry.find()) {
            throw new IllegalStateException(answer.toString());
        }
        return entry.group(1);
    }

    void awaitAcknowledged(int cents) {
        Command.await(() -> acknowledged.size() >= cents || !thread.isAlive());
    }

    /** The entries of which the product has said that they are posted; after its end. */
    List<String> join() throws InterruptedException {
        thread.join();
        if (acknowledged.isEmpty()) {
            throw new IllegalStateException("nothing was posted", gone);
        }
        return List.copyOf(acknowledged);
    }
}
