package org.understudy.render.pdf;

import com.openhtmltopdf.util.LogMessageId.LogMessageId2Param;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.RuleId;
import org.understudy.document.Image;
import org.understudy.render.RenderException;

/**
 * What goes wrong while one page is laid out. The layout itself goes on without a picture or a rule that it doesn't
 * understand, and says so in its log only; here it stops.
 */
final class Problems {
    static final RuleId PICTURE = RuleId.error("RENDER-002");
    static final RuleId LAYOUT = RuleId.error("RENDER-006");

    private final String document;
    private final List<Diagnostic> found = new ArrayList<>();

    Problems(String document) {
        this.document = document;
    }

    void picture(Image image) {
        found.add(Diagnostic.general(PICTURE, document, image));
    }

    void outside(String uri) {
        found.add(Diagnostic.general(StyleSheets.OUTSIDE, uri));
    }

    /** Takes the log of the layout. Its words may quote the page, so only the name of the message is kept. */
    void log(com.openhtmltopdf.util.Diagnostic entry) {
        if (entry.getLogMessageId() == LogMessageId2Param.LOAD_RESOURCE_ACCESS_REJECTED) {
            outside(String.valueOf(entry.getArgs()[0]));
        } else if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
            found.add(Diagnostic.general(LAYOUT, document, entry.getLogMessageId()));
        }
    }

    void throwFirst() throws RenderException {
        if (!found.isEmpty()) {
            throw new RenderException(found.get(0));
        }
    }
}
