package org.understudy.render.pdf;

import com.openhtmltopdf.css.parser.CSSParser;
import com.openhtmltopdf.css.sheet.StylesheetInfo;
import com.openhtmltopdf.layout.SharedContext;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.RuleId;
import org.understudy.document.Paper;
import org.understudy.render.RenderException;

/** Style sheets that say nothing the layout doesn't understand, and ask for nothing from outside. */
final class StyleSheets {
    static final RuleId NOT_UNDERSTOOD = RuleId.error("RENDER-003");
    static final RuleId OUTSIDE = RuleId.error("RENDER-004");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern ASKING = Pattern.compile(
            "@import[^;]*|url\\(\\s*[\"']?(?!data:image/(?:png|jpeg);base64,)[^)]*\\)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern LINE = Pattern.compile("at line (\\d+)");

    private final List<String> sheets;

    StyleSheets(List<String> sheets) throws RenderException {
        this.sheets = List.copyOf(sheets);
        for (String sheet : sheets) {
            refuseToAsk(sheet);
            parse(sheet);
        }
    }

    /** In order: a later one overrides an earlier one, and all but the first override the size of the paper. */
    List<String> inOrder(Paper paper) {
        if (paper == Paper.A4) {
            return sheets;
        }
        var all = new ArrayList<>(sheets);
        all.add(Math.min(1, all.size()), "@page { size: letter; }");
        return all;
    }

    private static void refuseToAsk(String sheet) throws RenderException {
        Matcher comments = COMMENT.matcher(sheet);
        Matcher asking = ASKING.matcher(comments.replaceAll(comment -> " "));
        if (asking.find()) {
            throw new RenderException(Diagnostic.general(OUTSIDE, asking.group().strip()));
        }
    }

    /** Parsing only makes names absolute, for which it wants an agent; it loads nothing. */
    private static void parse(String sheet) throws RenderException {
        var problems = new ArrayList<String>();
        var context = new SharedContext();
        context.setUserAgentCallback(new ClosedAgent(uri -> {}));
        context.registerWithThread();
        try {
            new CSSParser((uri, message) -> problems.add(message))
                    .parseStylesheet("", StylesheetInfo.AUTHOR, new StringReader(sheet));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            // the parser doesn't catch all of its own
            throw notUnderstood("1–" + sheet.lines().count(), "…");
        } finally {
            context.removeFromThread();
        }
        if (!problems.isEmpty()) {
            int line = line(problems.get(0));
            throw notUnderstood(
                    Integer.toString(line),
                    sheet.lines().skip(line - 1L).findFirst().orElse("").strip());
        }
    }

    /** The parser counts from 1 in some of its messages and from 0 in others. */
    private static int line(String message) {
        Matcher line = LINE.matcher(message);
        if (!line.find()) {
            return 1;
        }
        int number = Integer.parseInt(line.group(1));
        return message.contains("Ignoring") ? number + 1 : number;
    }

    private static RenderException notUnderstood(String line, String text) {
        return new RenderException(Diagnostic.general(NOT_UNDERSTOOD, line, text));
    }
}
