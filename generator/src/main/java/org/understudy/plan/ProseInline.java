package org.understudy.plan;

import java.net.URI;
import java.util.List;
import org.understudy.source.SourceRange;

/** Text and what can stand in a line of it. */
public sealed interface ProseInline {

    record Text(String text) implements ProseInline {}

    record Emphasis(List<ProseInline> content) implements ProseInline {}

    record Strong(List<ProseInline> content) implements ProseInline {}

    record Code(String text) implements ProseInline {}

    record LineBreak() implements ProseInline {}

    /** A link as it is written; {@code bind} turns it into one of the two that follow. */
    record UnresolvedLink(String target, List<ProseInline> content, SourceRange at) implements ProseInline {}

    /** A link to another file of the plan. */
    record PlanLink(Ref target, List<ProseInline> content) implements ProseInline {}

    /** A link to a page, mailbox or telephone. */
    record WebLink(URI target, List<ProseInline> content) implements ProseInline {}

    record Footnote(List<ProseInline> content) implements ProseInline {}
}
