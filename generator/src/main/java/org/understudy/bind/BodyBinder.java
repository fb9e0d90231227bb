package org.understudy.bind;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.understudy.plan.Body;
import org.understudy.plan.Body.Part;
import org.understudy.plan.Kind;
import org.understudy.plan.ProseBlock;
import org.understudy.plan.ProseInline;
import org.understudy.read.SourceDocument;
import org.understudy.source.SourceRange;
import org.understudy.text.Language;

/** Resolves the links of a file's prose, in all its languages, and cuts out the parts that documents put elsewhere. */
final class BodyBinder {
    private final PartHeadings headings = new PartHeadings();

    /** @param translations the file's translations */
    Body bind(SourceDocument original, List<SourceDocument> translations, Context context) {
        Map<Language, Body.Prose> texts = new EnumMap<>(Language.class);
        texts.put(context.language(), prose(original, context.language(), context));
        for (SourceDocument translation : translations) {
            translation.translation().ifPresent(language -> texts.put(language, prose(translation, language, context)));
        }
        return new Body(context.language(), texts);
    }

    private Body.Prose prose(SourceDocument document, Language language, Context context) {
        List<ProseBlock> blocks = new LinkResolver(document, context).blocks(document.body());
        Set<Part> known = parts(document.kind());
        var about = new ArrayList<ProseBlock>();
        Map<Part, List<ProseBlock>> parts = new EnumMap<>(Part.class);
        List<ProseBlock> current = about;
        for (ProseBlock block : blocks) {
            if (block instanceof ProseBlock.Heading heading && heading.level() == 1) {
                Optional<Part> part =
                        headings.part(plainText(heading.content()), language).filter(known::contains);
                current = part.map(it -> parts.computeIfAbsent(it, key -> new ArrayList<>()))
                        .orElse(about);
                if (part.isPresent()) {
                    if (!current.isEmpty()) {
                        SourceRange at = SourceRange.ofFile(document.file().path());
                        context.report(at, BindRules.REPEATED_PART, plainText(heading.content()));
                    }
                    continue;
                }
            }
            current.add(block);
        }
        return new Body.Prose(about, parts);
    }

    /** The parts that a file may have. */
    private static Set<Part> parts(Kind kind) {
        return switch (kind) {
            case ACCOUNTS, WORKFLOWS -> EnumSet.of(Part.TAKE_OVER, Part.WIND_DOWN, Part.STEPS);
            case PLAN -> EnumSet.of(Part.WISHES);
            default -> EnumSet.noneOf(Part.class);
        };
    }

    private static String plainText(List<ProseInline> inlines) {
        return inlines.stream()
                .map(inline -> {
                    if (inline instanceof ProseInline.Text text) {
                        return text.text();
                    } else if (inline instanceof ProseInline.Emphasis emphasis) {
                        return plainText(emphasis.content());
                    } else if (inline instanceof ProseInline.Strong strong) {
                        return plainText(strong.content());
                    }
                    return "";
                })
                .collect(Collectors.joining());
    }
}
