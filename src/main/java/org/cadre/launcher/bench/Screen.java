package org.cadre.launcher.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * One open page of a run that follows by itself, as its script does: it is told how far the log is,
 * fetches its page again and keeps when each thing stood on it first.
 */
final class Screen {

    private static final int BEFORE_COMING_BACK = 3_000;
    private static final int BETWEEN_QUESTIONS = 4_000;

    private static final Pattern ENTRY = Pattern.compile("data-entry=\"(\\d+)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    private static final Pattern SEAT = Pattern.compile("data-seat=\"[^\"]+\"");
    private static final Pattern TEAM = Pattern.compile("<bdi>(Team \\d\\d)</bdi> ·");
    private static final Pattern FEED = Pattern.compile("inject=([cm]\\d\\d)\"[^>]*><bdi>");
    private static final Pattern TITLE = Pattern.compile("<bdi>Inject ([cm]\\d\\d)</bdi>");
    private static final Pattern CELL =
            Pattern.compile("<bdi[^>]*>(Team \\d\\d)</bdi>.*?<span>([^<]*)</span>", Pattern.DOTALL);
    private static final Pattern SAID = Pattern.compile("To all, (\\d+)");

    private final Person person;
    private final String run;
    private final String path;
    private final boolean plays;

    private final Map<String, Long> arrived = new ConcurrentHashMap<>();
    private final Set<String> polled = ConcurrentHashMap.newKeySet();
    private final List<Exception> faults = new ArrayList<>();
    private final AtomicInteger pages = new AtomicInteger();
    private final AtomicInteger twice = new AtomicInteger();
    private final AtomicInteger comebacks = new AtomicInteger();
    private final Object told = new Object();

    private volatile Reply page;
    private volatile boolean open = true;
    private volatile boolean polls;
    private volatile InputStream stream;
    private int entry;
    private int log;

    /**
     * @param plays whether it is the page of a player, or the console
     */
    Screen(Person person, String run, boolean plays) {
        this.person = person;
        this.run = run;
        this.plays = plays;
        this.path = "/exerciserun/" + (plays ? "play" : "direct") + "?run=" + run;
    }

    /** Opens the page and follows until {@link #close}. */
    Screen follow() {
        look();
        Thread.ofPlatform().daemon().start(this::listen);
        Thread.ofPlatform().daemon().start(this::lookAgain);
        return this;
    }

    /** From now on it asks every four seconds, as a page that gets no stream. */
    void poll() {
        polls = true;
        disconnect();
    }

    void close() {
        synchronized (told) {
            open = false;
            told.notifyAll();
        }
        disconnect();
    }

    private void disconnect() {
        var listening = stream;
        if (listening != null) {
            try {
                listening.close();
            } catch (IOException e) {
                keep(e);
            }
        }
    }

    private void listen() {
        while (open) {
            try {
                if (polls) {
                    Thread.sleep(BETWEEN_QUESTIONS);
                    tell(person.get("/rest/run/" + run + "/length").body().strip());
                } else {
                    hear();
                }
            } catch (IOException | RuntimeException e) {
                pause(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void hear() throws IOException, InterruptedException {
        stream = person.listen("/rest/run/" + run + "/changes");
        try (var lines =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("data:")) {
                    tell(line.substring("data:".length()).strip());
                }
            }
        }
        throw new IOException("the stream ended");
    }

    private void pause(Exception fault) {
        if (open && !polls) {
            comebacks.incrementAndGet();
            keep(fault);
            sleep(BEFORE_COMING_BACK);
        }
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(String number) {
        synchronized (told) {
            log = Integer.parseInt(number);
            told.notifyAll();
        }
    }

    private void lookAgain() {
        while (open) {
            try {
                synchronized (told) {
                    while (open && log <= entry) {
                        told.wait();
                    }
                }
                if (open) {
                    look();
                }
            } catch (RuntimeException e) {
                keep(e);
                sleep(BEFORE_COMING_BACK);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private synchronized void keep(Exception fault) {
        faults.add(fault);
    }

    private void look() {
        take(person.get(path));
        if (plays && SEAT.matcher(page.body()).find()) {
            person.put("/rest/run/" + run + "/seen/" + entry, token(), Map.of());
        }
    }

    /** A page that was got; what stands on it for the first time has arrived now. */
    void take(Reply got) {
        got.mustSay("data-run=\"" + run + "\"");
        var now = System.currentTimeMillis();
        pages.incrementAndGet();
        for (var each : standing(got.body())) {
            if (arrived.putIfAbsent(each, now) == null && polls) {
                polled.add(each);
            }
        }
        var mark = ENTRY.matcher(got.body());
        synchronized (told) {
            if (mark.find()) {
                entry = Integer.parseInt(mark.group(1));
                log = Math.max(log, entry);
            }
            page = got;
        }
    }

    private Set<String> standing(String body) {
        var standing = new HashSet<String>();
        if (plays) {
            var team = team(body);
            FEED.matcher(body)
                    .results()
                    .map(found -> found.group(1) + " " + team)
                    .filter(each -> !standing.add(each))
                    .forEach(each -> twice.incrementAndGet());
        } else {
            for (var row : body.split("<tr")) {
                addCells(standing, row);
            }
        }
        SAID.matcher(said(body))
                .results()
                .map(found -> "said " + found.group(1))
                .filter(each -> !standing.add(each))
                .forEach(each -> twice.incrementAndGet());
        return standing;
    }

    /** What was said, without the log of a console, which tells it too. */
    private static String said(String body) {
        int from = body.indexOf("id=\"said\"");
        return from < 0 ? "" : body.substring(from, body.indexOf("</ol>", from));
    }

    private static void addCells(Set<String> standing, String row) {
        var title = TITLE.matcher(row);
        if (title.find()) {
            CELL.matcher(row)
                    .results()
                    .filter(cell -> cell.group(2).startsWith("Sent"))
                    .forEach(cell -> standing.add(title.group(1) + " " + cell.group(1)));
        }
    }

    private static String team(String body) {
        var team = TEAM.matcher(body);
        return team.find() ? team.group(1) : "";
    }

    /** The team whose page it is; empty on a console. */
    String team() {
        return plays ? team(page.body()) : "";
    }

    Person person() {
        return person;
    }

    String path() {
        return path;
    }

    boolean plays() {
        return plays;
    }

    Reply page() {
        return page;
    }

    private String token() {
        var token = TOKEN.matcher(page.body());
        return token.find() ? token.group(1) : "";
    }

    /** When something stood on it first: an inject with its team, or what was said to all. */
    Map<String, Long> arrived() {
        return arrived;
    }

    /** Whether it was asking when this arrived, and not listening. */
    boolean polledFor(String thing) {
        return polled.contains(thing);
    }

    int pages() {
        return pages.get();
    }

    /** How often something stood on one page twice. */
    int twice() {
        return twice.get();
    }

    int comebacks() {
        return comebacks.get();
    }

    synchronized List<Exception> faults() {
        return List.copyOf(faults);
    }
}
