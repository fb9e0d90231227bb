package org.understudy.template;

import freemarker.core.TemplateXMLOutputModel;
import freemarker.core.XMLOutputFormat;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets mark-up through functions that put texts together: a mark stands for each piece of it, and it is put back when the
 * rest has been escaped. Without mark-up the result is text.
 */
final class MarkedUp {
    /** Plans can't hold this character. */
    private static final char MARK = '\uE010';

    private final List<String> pieces = new ArrayList<>();

    /** What stands for a piece of mark-up. */
    String place(TemplateXMLOutputModel piece) throws TemplateModelException {
        pieces.add(XMLOutputFormat.INSTANCE.getMarkupString(piece));
        return "" + MARK + (pieces.size() - 1) + MARK;
    }

    /** The text, with the pieces in their places. */
    TemplateModel result(String text) throws TemplateModelException {
        if (pieces.isEmpty()) {
            return new SimpleScalar(text);
        }
        String[] parts = ProseXhtml.escape(text).split(String.valueOf(MARK), -1);
        var xhtml = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            boolean piece = i % 2 == 1 && parts[i].matches("[0-9]{1,9}") && Integer.parseInt(parts[i]) < pieces.size();
            xhtml.append(piece ? pieces.get(Integer.parseInt(parts[i])) : parts[i]);
        }
        return XMLOutputFormat.INSTANCE.fromMarkup(xhtml.toString());
    }
}
