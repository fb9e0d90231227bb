package org.understudy.render.pdf;

import org.apache.xerces.dom.CoreDocumentImpl;
import org.apache.xerces.dom.ElementNSImpl;
import org.w3c.dom.Node;

/**
 * An element that knows its place in the document. The layout sorts the tags of a PDF by asking two elements at a time which comes
 * first; others find that out by walking over all that stands between them, and the blocks of a document stand side by side.
 */
final class OrderedElement extends ElementNSImpl {
    private final int place;
    /** The place of the last element within it; its own, if there is none. */
    private int last;

    /** @param place in the order of the start tags */
    OrderedElement(CoreDocumentImpl document, String namespace, String name, String localName, int place) {
        super(document, namespace, name, localName);
        this.place = place;
        this.last = place;
    }

    /** @param last the place of the last element within it */
    void close(int last) {
        this.last = last;
    }

    @Override
    public short compareDocumentPosition(Node node) {
        if (!(node instanceof OrderedElement other) || other.getOwnerDocument() != getOwnerDocument()) {
            return super.compareDocumentPosition(node);
        } else if (place == other.place) {
            return 0;
        } else if (place < other.place) {
            int within = other.place <= last ? Node.DOCUMENT_POSITION_CONTAINED_BY : 0;
            return (short) (Node.DOCUMENT_POSITION_FOLLOWING | within);
        } else {
            int around = place <= other.last ? Node.DOCUMENT_POSITION_CONTAINS : 0;
            return (short) (Node.DOCUMENT_POSITION_PRECEDING | around);
        }
    }
}
