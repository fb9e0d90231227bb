package org.understudy.read;

import java.util.List;
import java.util.Optional;
import org.understudy.plan.Kind;
import org.understudy.plan.ProseBlock;
import org.understudy.source.SourceFile;
import org.understudy.text.Language;

/**
 * One Markdown file of a plan.
 *
 * @param id the file name without its endings; {@code plan} for the plan itself
 * @param translation the language of a translation, {@code ID.nl.md}; empty for the file itself
 * @param front empty in a translation
 * @param body links are not resolved yet
 */
public record SourceDocument(
        Kind kind,
        String id,
        Optional<Language> translation,
        SourceFile file,
        Value.Mapping front,
        List<ProseBlock> body) {}
