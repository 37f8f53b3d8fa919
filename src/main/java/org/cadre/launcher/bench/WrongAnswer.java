package org.cadre.launcher.bench;

/** The product answered something else than it should; counted as an error. */
final class WrongAnswer extends RuntimeException {

    private static final int SHOWN = 300;

    WrongAnswer(String what, Reply reply) {
        super(what + ", got " + reply.status() + " " + head(reply.body()));
    }

    private static String head(String body) {
        var text = body.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
        return text.substring(0, Math.min(SHOWN, text.length()));
    }
}
