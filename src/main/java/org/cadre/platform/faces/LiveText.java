package org.cadre.platform.faces;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * Markup with places for what is of this request.
 *
 * @param texts one more than there are places
 */
record LiveText(List<String> texts, List<Live.Value> places) {

    /** Finds the marks that {@link Live} left in the markup. */
    static LiveText of(String markup) {
        var texts = new ArrayList<String>();
        var places = new ArrayList<Live.Value>();
        int from = 0;
        for (var mark = Live.MARK.matcher(markup); mark.find(); from = mark.end()) {
            texts.add(markup.substring(from, mark.start()));
            places.add(Live.Value.values()[Integer.parseInt(mark.group(1))]);
        }
        texts.add(markup.substring(from));
        return new LiveText(List.copyOf(texts), List.copyOf(places));
    }

    void write(Writer out, Live live) throws IOException {
        out.write(texts.getFirst());
        for (int i = 0; i < places.size(); i++) {
            out.write(Markup.of(live.placed(places.get(i))));
            out.write(texts.get(i + 1));
        }
    }

    int letters() {
        return texts.stream().mapToInt(String::length).sum();
    }
}
