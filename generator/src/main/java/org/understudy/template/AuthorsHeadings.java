package org.understudy.template;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.understudy.plan.Body;
import org.understudy.plan.Origin;
import org.understudy.plan.Plan;
import org.understudy.plan.ProseBlock;
import org.understudy.plan.ProseInline;
import org.understudy.source.SourceRange;

/** Tells which headings of a page are the author's own. */
final class AuthorsHeadings {
    private final Plan plan;

    AuthorsHeadings(Plan plan) {
        this.plan = plan;
    }

    /** The file whose prose has this heading, or whose title it is. */
    Optional<SourceRange> place(String heading) {
        return Stream.concat(
                        titles(heading),
                        prose().filter(it -> it.has(heading))
                                .map(Written::origin)
                                .map(Origin::file))
                .findFirst();
    }

    private Stream<SourceRange> titles(String heading) {
        return plan.annexes().values().stream()
                .filter(annex -> annex.title().texts().containsValue(heading))
                .map(annex -> annex.origin().at("title"));
    }

    /** Prose and the file it is from. */
    private record Written(Origin origin, Body body) {
        boolean has(String heading) {
            return body.texts().values().stream()
                    .flatMap(prose -> Stream.concat(Stream.of(prose.about()), prose.parts().values().stream()))
                    .anyMatch(blocks -> has(blocks, heading));
        }

        private static boolean has(List<ProseBlock> blocks, String heading) {
            return blocks.stream().anyMatch(block -> {
                if (block instanceof ProseBlock.Heading own) {
                    return text(own.content()).strip().equals(heading);
                } else if (block instanceof ProseBlock.Quote quote) {
                    return has(quote.content(), heading);
                }
                return block instanceof ProseBlock.Listing list
                        && list.items().stream().anyMatch(item -> has(item.content(), heading));
            });
        }

        private static String text(List<ProseInline> content) {
            var text = new StringBuilder();
            for (ProseInline inline : content) {
                if (inline instanceof ProseInline.Text plain) {
                    text.append(plain.text());
                } else if (inline instanceof ProseInline.Strong strong) {
                    text.append(text(strong.content()));
                } else if (inline instanceof ProseInline.Emphasis emphasis) {
                    text.append(text(emphasis.content()));
                } else if (inline instanceof ProseInline.Code code) {
                    text.append(code.text());
                } else if (inline instanceof ProseInline.WebLink link) {
                    text.append(text(link.content()));
                } else if (inline instanceof ProseInline.PlanLink link) {
                    text.append(text(link.content()));
                } else if (inline instanceof ProseInline.LineBreak) {
                    text.append(' ');
                }
            }
            return text.toString();
        }
    }

    private Stream<Written> prose() {
        return Stream.of(
                        Stream.of(new Written(
                                plan.header().origin(), plan.header().body())),
                        plan.annexes().values().stream().map(it -> new Written(it.origin(), it.body())),
                        plan.accounts().values().stream().map(it -> new Written(it.origin(), it.body())),
                        plan.engagements().values().stream().map(it -> new Written(it.origin(), it.body())),
                        plan.workflows().values().stream().map(it -> new Written(it.origin(), it.body())),
                        plan.instruments().values().stream().map(it -> new Written(it.origin(), it.body())),
                        plan.people().values().stream().map(it -> new Written(it.origin(), it.body())),
                        plan.places().values().stream().map(it -> new Written(it.origin(), it.body())),
                        plan.devices().values().stream().map(it -> new Written(it.origin(), it.body())),
                        plan.custody().values().stream().map(it -> new Written(it.origin(), it.body())),
                        plan.packs().values().stream().map(it -> new Written(it.origin(), it.body())))
                .flatMap(written -> written);
    }
}
