package org.understudy.read;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.source.SourceFile;
import org.understudy.source.SourceRange;

/**
 * Reads front matter (YAML 1.2) from the parser's events, so that depth and aliases are bounded before anything is built
 * of them, and no nesting can overflow the stack.
 */
final class YamlReader {
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setAllowDuplicateKeys(true)
            .setParseComments(false)
            .setCodePointLimit(FileReader.LIMIT + 1)
            .build();

    /** The value between two offsets of a file; an empty mapping where nothing stands there. */
    Optional<Value.Mapping> read(SourceFile file, int start, int end, Diagnostics diagnostics) {
        var marks = new Marks(file, start);
        var builder = new ValueBuilder(marks, diagnostics);
        try {
            for (Event event : new Parse(SETTINGS).parseString(file.text().substring(start, end))) {
                if (!builder.accept(event)) {
                    return Optional.empty();
                }
            }
        } catch (MarkedYamlEngineException e) {
            Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
            diagnostics.add(mark.map(marks::point).orElse(marks.point(start)), ReadRules.BAD_YAML, YamlProblem.word(e));
            return Optional.empty();
        } catch (YamlEngineException | NumberFormatException e) { // the latter by "\\UFFFFFFFF"
            diagnostics.add(marks.point(start), ReadRules.BAD_YAML, "");
            return Optional.empty();
        }
        return builder.root(marks.point(start));
    }

    /** Turns places in the front matter into places in the file. */
    record Marks(SourceFile file, int start) {
        int offset(Mark mark) {
            int firstLine = file.position(start).line() - 1;
            return file.offset(firstLine + mark.getLine(), mark.getColumn());
        }

        SourceRange range(Event event) {
            int from = event.getStartMark().map(this::offset).orElse(start);
            return file.range(from, event.getEndMark().map(this::offset).orElse(from));
        }

        SourceRange point(Mark mark) {
            return point(offset(mark));
        }

        SourceRange point(int offset) {
            return file.range(offset, offset);
        }
    }
}
