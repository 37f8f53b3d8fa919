package org.cadre.document;

import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

import java.util.ArrayDeque;
import java.util.List;

/**
 * A place that readers list beside the pages.
 *
 * @param level 1 for the outermost
 * @param top distance from the top of the page
 */
record Bookmark(int level, String title, PdfPage page, float top) {

    static PDDocumentOutline outline(List<Bookmark> bookmarks) {
        var outline = new PDDocumentOutline();
        var open = new ArrayDeque<PDOutlineNode>(List.of(outline));
        for (var bookmark : bookmarks) {
            while (open.size() > bookmark.level()) {
                open.pop();
            }
            var item = bookmark.item();
            open.element().addLast(item);
            open.push(item);
        }
        return outline;
    }

    private PDOutlineItem item() {
        var place = new PDPageXYZDestination();
        place.setPage(page.page());
        place.setTop(Math.round(page.page().getMediaBox().getHeight() - top));
        var item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(place);
        return item;
    }
}
