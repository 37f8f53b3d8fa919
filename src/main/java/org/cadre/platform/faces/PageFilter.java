package org.cadre.platform.faces;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Holds a page back until it is whole and sends it at once, with its length: a fault in the middle
 * leaves no half of it, and its letters become bytes all together. What is written as bytes, a file
 * for example, goes through.
 */
public class PageFilter extends HttpFilter {

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var page = new Page(response);
        chain.doFilter(request, page);
        page.send();
    }

    private static final class Page extends HttpServletResponseWrapper {

        private final Text text = new Text();
        private @Nullable PrintWriter writer;

        Page(HttpServletResponse response) {
            super(response);
        }

        @Override
        public PrintWriter getWriter() {
            if (writer == null) {
                writer = new PrintWriter(text);
            }
            return writer;
        }

        @Override
        public void flushBuffer() throws IOException {
            if (writer == null) {
                super.flushBuffer();
            }
        }

        @Override
        public void resetBuffer() {
            super.resetBuffer();
            text.clear();
        }

        @Override
        public void reset() {
            super.reset();
            text.clear();
            writer = null;
        }

        void send() throws IOException {
            if (writer == null || isCommitted()) {
                return;
            }
            var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            setContentLength(bytes.length);
            getOutputStream().write(bytes);
        }
    }

    /** As a {@code StringWriter}, without a lock for each piece. */
    private static final class Text extends Writer {

        private static final int USUAL = 32 * 1024;

        private final StringBuilder text = new StringBuilder(USUAL);

        @Override
        public void write(int letter) {
            text.append((char) letter);
        }

        @Override
        public void write(char[] letters, int from, int count) {
            text.append(letters, from, count);
        }

        @Override
        public void write(String words) {
            text.append(words);
        }

        @Override
        public void write(String words, int from, int count) {
            text.append(words, from, from + count);
        }

        void clear() {
            text.setLength(0);
        }

        @Override
        public void flush() {
            // it leaves when it is whole
        }

        @Override
        public void close() {
            // as flush
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
