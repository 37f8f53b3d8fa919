package org.cadre.funding.bank;

import org.cadre.funding.bank.StatementReading.Fault;
import org.cadre.funding.bank.StatementReading.Unusable;
import org.cadre.funding.xml.SafeXml;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.LocatorImpl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Reads camt.053 of any version. Of a file only the entry at hand is kept as XML; document types
 * are refused, and size, depth and the number of lines have limits far above what a bank sends for
 * a day or a year.
 */
public final class CamtReader {

    /** In bytes. */
    public static final int LARGEST = 20 << 20;

    private static final int DEEPEST = 40;
    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.";

    private CamtReader() {}

    public static StatementReading read(InputStream in) throws IOException {
        var file = in.readNBytes(LARGEST + 1);
        if (file.length > LARGEST) {
            return new StatementReading.Broken(Fault.TOO_LARGE, 0, "");
        }
        var hearing = new Hearing();
        try {
            SafeXml.read(new ByteArrayInputStream(file), hearing);
            return new StatementReading.Ok(hearing.statements);
        } catch (Stopped e) {
            return e.reason.broken();
        } catch (SAXParseException e) {
            return broken(e);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            return new StatementReading.Broken(Fault.NOT_XML, 0, ""); // no such encoding
        }
    }

    private static StatementReading broken(SAXParseException problem) {
        boolean isType = String.valueOf(problem.getMessage()).contains("DOCTYPE");
        return new StatementReading.Broken(
                isType ? Fault.DOCUMENT_TYPE : Fault.NOT_XML, problem.getLineNumber(), "");
    }

    private static final class Stopped extends SAXException {

        private static final long serialVersionUID = 1L;

        private final transient Unusable reason;

        Stopped(Unusable reason) {
            super(reason);
            this.reason = reason;
        }
    }

    /** Builds the entry or the head of the statement at hand. */
    private static final class Hearing extends DefaultHandler {

        private final List<Statement> statements = new ArrayList<>();
        private final Deque<XmlPart> open = new ArrayDeque<>();
        private Locator locator = new LocatorImpl();
        private Optional<CamtStatement> statement = Optional.empty();

        @Override
        public void setDocumentLocator(Locator newLocator) {
            locator = newLocator;
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes)
                throws SAXException {
            if (open.isEmpty() && !(name.equals("Document") && uri.startsWith(NAMESPACE))) {
                throw stopped(Fault.NOT_A_STATEMENT);
            }
            if (open.size() >= DEEPEST) {
                throw stopped(Fault.TOO_DEEP);
            }
            var currency = attributes.getValue("", "Ccy");
            open.push(new XmlPart(name, locator.getLineNumber(), currency == null ? "" : currency));
            if (isStatement()) {
                statement = Optional.of(new CamtStatement(open.element()));
            }
        }

        /** Below the document and its message. */
        private boolean isStatement() {
            return open.size() == 3 && open.element().name().equals("Stmt");
        }

        @Override
        public void characters(char[] text, int start, int length) {
            if (!open.isEmpty()) {
                open.element().add(text, start, length);
            }
        }

        @Override
        public void endElement(String uri, String name, String qualified) throws SAXException {
            boolean isStatement = isStatement();
            var part = open.pop();
            try {
                if (open.size() == 3 && name.equals("Ntry") && statement.isPresent()) {
                    statement.get().entry(part);
                } else if (isStatement) {
                    statements.add(statement.orElseThrow().read());
                    statement = Optional.empty();
                } else if (open.size() >= 3) {
                    open.element().add(part);
                }
            } catch (Unusable e) {
                throw new Stopped(e);
            }
        }

        @Override
        public void endDocument() throws SAXException {
            if (statements.isEmpty()) {
                throw stopped(Fault.NOT_A_STATEMENT);
            }
        }

        private Stopped stopped(Fault fault) {
            return new Stopped(new Unusable(fault, locator.getLineNumber(), ""));
        }

        @Override
        public void fatalError(SAXParseException problem) throws SAXException {
            throw problem;
        }
    }
}
