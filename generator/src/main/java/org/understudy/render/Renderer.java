package org.understudy.render;

import org.understudy.document.Page;
import org.understudy.plan.Format;

/**
 * Puts pages into one format. Thread-safe; fonts, style sheets and reference documents are loaded once, when it is made.
 */
public interface Renderer {
    Format format();

    /**
     * The page as an artifact. The same page gives the same plaintext, byte for byte.
     *
     * @param page with every secret revealed
     * @throws RenderException if the format can't carry what the page holds, such as characters that no font has
     */
    Artifact render(Page page) throws RenderException;
}
