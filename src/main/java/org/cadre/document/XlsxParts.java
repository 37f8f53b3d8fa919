package org.cadre.document;

import org.cadre.document.Workbook.Fault;
import org.cadre.document.Workbook.Unreadable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The parts of a workbook that hold cells, unpacked.
 *
 * <p>Each byte is counted while it is unpacked, of parts that nobody reads too, so a small file
 * cannot become a large one. Parts are read without document types and entities.
 */
final class XlsxParts {

    private static final int LARGEST_UNPACKED = 40 << 20;
    private static final int MOST_PARTS = 500;
    private static final int BLOCK = 1 << 14;

    private final XMLInputFactory xml = hardened();
    private final Map<String, byte[]> parts = new HashMap<>();
    private int unpacked;

    private XlsxParts() {}

    private static XMLInputFactory hardened() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver(
                (publicId, systemId, base, namespace) -> {
                    throw new XMLStreamException("nothing is fetched");
                });
        return factory;
    }

    static XlsxParts unpack(byte[] file) throws Unreadable {
        if (file.length > Workbook.LARGEST) {
            throw new Unreadable(Fault.TOO_LARGE);
        }
        var parts = new XlsxParts();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            int count = 0;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++count > MOST_PARTS) {
                    throw new Unreadable(Fault.TOO_LARGE);
                }
                parts.take(entry.getName(), zip);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Unreadable(Fault.NOT_WORKBOOK); // damaged, or names that are no text
        }
        return parts;
    }

    /** A part that stands there twice could be read in two ways. */
    private void take(String name, ZipInputStream zip) throws IOException, Unreadable {
        boolean isRead = name.startsWith("xl/") && name.matches(".*\\.(xml|rels)");
        var bytes = new ByteArrayOutputStream();
        var block = new byte[BLOCK];
        for (int read = zip.read(block); read >= 0; read = zip.read(block)) {
            unpacked += read;
            if (unpacked > LARGEST_UNPACKED) {
                throw new Unreadable(Fault.TOO_LARGE);
            }
            if (isRead) {
                bytes.write(block, 0, read);
            }
        }
        if (isRead && parts.put(name, bytes.toByteArray()) != null) {
            throw new Unreadable(Fault.NOT_WORKBOOK);
        }
    }

    /** A reader of a part; empty where the workbook has none of this name. */
    Optional<XMLStreamReader> find(String name) throws XMLStreamException {
        var part = parts.get(name);
        return part == null
                ? Optional.empty()
                : Optional.of(xml.createXMLStreamReader(new ByteArrayInputStream(part)));
    }

    XMLStreamReader get(String name) throws XMLStreamException, Unreadable {
        return find(name).orElseThrow(() -> new Unreadable(Fault.NOT_WORKBOOK));
    }
}
