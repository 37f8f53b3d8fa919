/**
 * Documents that leave Cadre: tagged PDF, QR patterns, tables as CSV, and the careful reading of a
 * signed PDF.
 *
 * <p>The only package that knows PDFBox and ZXing. {@link org.cadre.document.TaggedPdf} writes
 * PDF/A-3a and PDF/UA-1: every mark on a page belongs to a node of the structure tree or is an
 * artifact, all fonts are embedded from this package, Arabic is shaped and ordered here and carries
 * its logical text. {@link org.cadre.document.PdfWriter} lets headings, paragraphs, lists and
 * tables flow over the pages of such a file. {@link org.cadre.document.SignedPdf} reads a file that
 * a stranger hands in: bounded in size, time and memory, and strict about its form.
 *
 * <p>Pages are measured in points from the top left corner. Nothing here asks the clock, the
 * machine's fonts or a database; the same input gives the same bytes.
 */
@NullMarked
package org.cadre.document;

import org.jspecify.annotations.NullMarked;
