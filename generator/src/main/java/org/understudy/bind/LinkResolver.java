package org.understudy.bind;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Nearest;
import org.understudy.plan.Kind;
import org.understudy.plan.ProseBlock;
import org.understudy.plan.ProseInline;
import org.understudy.plan.Ref;
import org.understudy.read.SourceDocument;
import org.understudy.source.SourceRange;

/**
 * Resolves links and image paths in prose. A link to another file of the plan may be written as a reference,
 * {@code accounts/transip}, or as the relative path that editors complete, {@code ../accounts/transip.md} or, in the same
 * folder, {@code transip.md}.
 */
final class LinkResolver {
    private static final Pattern PLAN_LINK = Pattern.compile("(?:\\.{1,2}/)*([a-z]+)/([^/]+?)(?:\\.md)?");
    private static final Pattern SAME_FOLDER = Pattern.compile("(?:\\./)?([^/]+)\\.md");
    private static final Pattern USER = Pattern.compile("//.*@");
    private static final Set<String> WEB = Set.of("https", "http");
    private static final Set<String> DIRECT = Set.of("mailto", "tel");

    private final SourceDocument document;
    private final Context context;

    LinkResolver(SourceDocument document, Context context) {
        this.document = document;
        this.context = context;
    }

    List<ProseBlock> blocks(List<ProseBlock> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private ProseBlock block(ProseBlock block) {
        if (block instanceof ProseBlock.Paragraph paragraph) {
            return new ProseBlock.Paragraph(inlines(paragraph.content()));
        } else if (block instanceof ProseBlock.Heading heading) {
            return new ProseBlock.Heading(heading.level(), inlines(heading.content()));
        } else if (block instanceof ProseBlock.Listing list) {
            return new ProseBlock.Listing(
                    list.start(),
                    list.items().stream()
                            .map(item -> new ProseBlock.Item(item.done(), blocks(item.content())))
                            .toList());
        } else if (block instanceof ProseBlock.Quote quote) {
            return new ProseBlock.Quote(blocks(quote.content()));
        } else if (block instanceof ProseBlock.Table table) {
            return new ProseBlock.Table(
                    table.columns(),
                    table.head().stream().map(this::inlines).toList(),
                    table.rows().stream()
                            .map(row -> row.stream().map(this::inlines).toList())
                            .toList());
        } else if (block instanceof ProseBlock.Image image) {
            return image(image);
        }
        return block;
    }

    private ProseBlock.Image image(ProseBlock.Image image) {
        String file = document.file().path();
        String folder = file.substring(0, file.lastIndexOf('/') + 1);
        for (String candidate : List.of(folder + image.source(), image.source())) {
            if (!candidate.contains(":") && context.tree().has(candidate)) {
                return new ProseBlock.Image(candidate, image.description(), image.title(), image.at());
            }
        }
        boolean confined = !image.source().contains(":") && context.tree().isConfined(folder + image.source());
        context.report(
                image.at(), confined ? BindRules.NO_IMAGE : BindRules.OUTSIDE_THE_PLAN, withoutUser(image.source()));
        return image;
    }

    private List<ProseInline> inlines(List<ProseInline> inlines) {
        var resolved = new ArrayList<ProseInline>();
        for (ProseInline inline : inlines) {
            if (inline instanceof ProseInline.UnresolvedLink link) {
                List<ProseInline> content = inlines(link.content());
                link(link, content).ifPresentOrElse(resolved::add, () -> resolved.addAll(content));
            } else if (inline instanceof ProseInline.Emphasis emphasis) {
                resolved.add(new ProseInline.Emphasis(inlines(emphasis.content())));
            } else if (inline instanceof ProseInline.Strong strong) {
                resolved.add(new ProseInline.Strong(inlines(strong.content())));
            } else if (inline instanceof ProseInline.Footnote footnote) {
                resolved.add(new ProseInline.Footnote(inlines(footnote.content())));
            } else {
                resolved.add(inline);
            }
        }
        return List.copyOf(resolved);
    }

    private Optional<ProseInline> link(ProseInline.UnresolvedLink link, List<ProseInline> content) {
        Optional<URI> web = web(link.target());
        if (web.isPresent()) {
            return web.map(target -> new ProseInline.WebLink(target, content));
        }
        Matcher plan = PLAN_LINK.matcher(link.target());
        Matcher sameFolder = SAME_FOLDER.matcher(link.target());
        Optional<Ref> target = Optional.empty();
        if (plan.matches()) {
            target = planLink(plan.group(1), plan.group(2), link.at());
        } else if (sameFolder.matches() && document.kind() != Kind.PLAN) {
            target = planLink(document.kind().folder(), sameFolder.group(1), link.at());
        } else {
            context.report(badLink(link));
        }
        return target.map(ref -> new ProseInline.PlanLink(ref, content));
    }

    private static Optional<URI> web(String target) {
        try {
            var uri = new URI(target);
            String scheme = String.valueOf(uri.getScheme());
            boolean page = WEB.contains(scheme) && uri.getHost() != null && uri.getUserInfo() == null;
            return page || DIRECT.contains(scheme) ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Diagnostic badLink(ProseInline.UnresolvedLink link) {
        String shown = withoutUser(link.target());
        Diagnostic diagnostic = Diagnostic.at(link.at(), BindRules.BAD_LINK, shown);
        return shown.equals(link.target()) ? diagnostic : diagnostic.hinting("user");
    }

    /** An address as it may be shown: a password may stand in it. */
    private static String withoutUser(String target) {
        return USER.matcher(target).replaceFirst("//…@");
    }

    private Optional<Ref> planLink(String folder, String id, SourceRange at) {
        Optional<Kind> kind = Kind.ofFolder(folder);
        if (kind.isPresent() && context.ids().getOrDefault(kind.get(), Set.of()).contains(id)) {
            return kind.map(it -> new Ref(it, id));
        }
        var candidates = new ArrayList<String>();
        context.ids().forEach((known, ids) -> ids.forEach(it -> candidates.add(known.folder() + "/" + it)));
        Optional<String> nearest = Nearest.to(folder + "/" + id, candidates);
        Diagnostic diagnostic =
                Diagnostic.at(at, BindRules.DANGLING, folder + "/" + id, nearest.orElse(folder + "/" + id + ".md"));
        context.report(nearest.isPresent() ? diagnostic.hinting("nearest") : diagnostic);
        return Optional.empty();
    }
}
