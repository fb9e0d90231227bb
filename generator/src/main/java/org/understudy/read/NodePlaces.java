package org.understudy.read;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.understudy.source.SourceFile;
import org.understudy.source.SourceRange;

/**
 * Where the nodes of a Markdown tree stand in their file.
 *
 * @param start offset of the Markdown in the file
 */
record NodePlaces(SourceFile file, int start) {

    SourceRange of(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            List<SourceSpan> spans = at.getSourceSpans();
            if (!spans.isEmpty()) {
                SourceSpan last = spans.get(spans.size() - 1);
                return file.range(
                        start + spans.get(0).getInputIndex(), start + last.getInputIndex() + last.getLength());
            }
        }
        return SourceRange.ofFile(file.path());
    }
}
