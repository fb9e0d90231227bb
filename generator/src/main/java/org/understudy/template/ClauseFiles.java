package org.understudy.template;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.understudy.text.Language;

/**
 * {@code clause(name)}: where a passage stands, for {@code <#include>}. That is a file of the jurisdiction, if a layer has one,
 * or else the passage for all.
 */
final class ClauseFiles implements TemplateMethodModelEx {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

    private final TemplateLayers layers;
    private final String jurisdiction;
    private final Language language;

    ClauseFiles(TemplateLayers layers, String jurisdiction, Language language) {
        this.layers = layers;
        this.jurisdiction = jurisdiction;
        this.language = language;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Object exec(List arguments) throws TemplateModelException {
        if (arguments.size() != 1
                || !(arguments.get(0) instanceof TemplateScalarModel name)
                || !NAME.matcher(name.getAsString()).matches()) {
            throw new TemplateModelException("clause takes the name of a passage");
        }
        try {
            return "/" + path(name.getAsString());
        } catch (IOException e) {
            throw new TemplateModelException("a layer can't be read", e);
        }
    }

    private String path(String name) throws IOException {
        String everywhere = "clauses/" + language.tag() + "/" + name + ".ftlx";
        String own = "jurisdictions/" + jurisdiction + "/" + everywhere;
        return layers.find(own).isPresent() ? own : everywhere;
    }
}
