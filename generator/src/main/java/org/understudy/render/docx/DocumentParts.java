package org.understudy.render.docx;

import org.understudy.render.office.Length;
import org.understudy.render.office.Xml;

/**
 * What is written to while the text of a document is written.
 *
 * @param xml of the text
 * @param relations of the text
 * @param width of the lines of the page
 * @param revisions with the numbers of content controls too
 */
record DocumentParts(
        Xml xml,
        StyleIds ids,
        Bookmarks bookmarks,
        Relations relations,
        Pictures pictures,
        Lists lists,
        Inlines inlines,
        Length width,
        Revisions revisions) {}
