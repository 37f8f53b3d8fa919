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
import java.io.StringWriter;
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

        private static final int USUAL = 32 * 1024;

        private @Nullable StringWriter text;
        private @Nullable PrintWriter writer;

        Page(HttpServletResponse response) {
            super(response);
        }

        @Override
        public PrintWriter getWriter() {
            if (writer == null) {
                text = new StringWriter(USUAL);
                writer = new PrintWriter(text);
            }
            return writer;
        }

        @Override
        public void flushBuffer() throws IOException {
            if (text == null) {
                super.flushBuffer();
            }
        }

        @Override
        public void resetBuffer() {
            super.resetBuffer();
            if (text != null) {
                text.getBuffer().setLength(0);
            }
        }

        @Override
        public void reset() {
            super.reset();
            text = null;
            writer = null;
        }

        void send() throws IOException {
            if (text == null || isCommitted()) {
                return;
            }
            var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            setContentLength(bytes.length);
            getOutputStream().write(bytes);
        }
    }
}
