package org.understudy.render.docx;

import java.util.Optional;
import org.understudy.document.Change;
import org.understudy.render.office.Xml;
import org.understudy.text.Language;

/**
 * What a run of text looks like. A run has one character style; where several apply, the innermost is named, and of the others
 * remains what they add to it.
 *
 * @param change by which the text has come or gone
 */
record RunLook(
        Optional<NamedStyle> style,
        boolean strong,
        boolean emphasised,
        Optional<Language> language,
        Optional<Change> change) {
    static RunLook in(Optional<Language> language) {
        return new RunLook(Optional.empty(), false, false, language, Optional.empty());
    }

    RunLook with(NamedStyle inner) {
        boolean wasStrong = strong || style.filter(NamedStyle.STRONG::equals).isPresent();
        boolean wasEmphasised =
                emphasised || style.filter(NamedStyle.EMPHASIS::equals).isPresent();
        Optional<NamedStyle> kept = style.filter(outer -> outer != NamedStyle.STRONG && outer != NamedStyle.EMPHASIS);
        if (kept.isPresent() && (inner == NamedStyle.STRONG || inner == NamedStyle.EMPHASIS)) {
            return new RunLook(
                    kept,
                    wasStrong || inner == NamedStyle.STRONG,
                    wasEmphasised || inner == NamedStyle.EMPHASIS,
                    language,
                    change);
        }
        return new RunLook(Optional.of(inner), wasStrong, wasEmphasised, language, change);
    }

    /** The same, of text that was changed. */
    RunLook changed(Optional<Change> other) {
        return new RunLook(style, strong, emphasised, language, other.or(() -> change));
    }

    /** Writes {@code w:rPr} into the run that was just started. */
    void write(Xml xml, StyleIds ids) {
        if (equals(in(Optional.empty()).changed(change))) {
            return;
        }
        xml.start("w:rPr");
        style.ifPresent(named -> Wml.value(xml, "w:rStyle", ids.of(named)));
        if (strong && style.filter(NamedStyle.STRONG::equals).isEmpty()) {
            xml.start("w:b").end().start("w:bCs").end();
        }
        if (emphasised && style.filter(NamedStyle.EMPHASIS::equals).isEmpty()) {
            xml.start("w:i").end().start("w:iCs").end();
        }
        language.ifPresent(spoken -> Wml.value(xml, "w:lang", spoken.locale().toLanguageTag()));
        xml.end();
    }
}
