package org.understudy.render.odt;

import java.util.Optional;
import org.understudy.render.office.Xml;

/**
 * What a block does to the page it stands on.
 *
 * @param breakBefore begin a new page
 * @param master begin with this master page, as the first block does
 */
record PageStart(boolean breakBefore, Optional<String> master) {
    static final PageStart NONE = new PageStart(false, Optional.empty());

    /** Begin the document with this master page. */
    static PageStart on(String master) {
        return new PageStart(false, Optional.of(master));
    }

    /** As an attribute of {@code style:style}. */
    void writeMaster(Xml xml) {
        master.ifPresent(name -> xml.attribute("style:master-page-name", name));
    }

    /** As an attribute of the properties in it. A master page begins a new page by itself. */
    void writeBreak(Xml xml) {
        if (breakBefore && master.isEmpty()) {
            xml.attribute("fo:break-before", "page");
        }
    }
}
