package org.understudy.render.docx;

import java.util.Optional;
import org.understudy.render.office.Xml;
import org.understudy.text.Language;

/**
 * What a run of text looks like. A run has one character style; where several apply, the innermost is named, and of the others
 * remains what they add to it.
 */
record RunLook(Optional<NamedStyle> style, boolean strong, boolean emphasised, Optional<Language> language) {
    static RunLook in(Optional<Language> language) {
        return new RunLook(Optional.empty(), false, false, language);
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
                    language);
        }
        return new RunLook(Optional.of(inner), wasStrong, wasEmphasised, language);
    }

    /** Writes {@code w:rPr} into the run that was just started. */
    void write(Xml xml, StyleIds ids) {
        if (equals(in(Optional.empty()))) {
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
