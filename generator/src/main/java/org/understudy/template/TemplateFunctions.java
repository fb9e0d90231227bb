package org.understudy.template;

import freemarker.core.TemplateXMLOutputModel;
import freemarker.core.XMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleHash;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.List;
import org.understudy.text.Formats;
import org.understudy.text.Messages;
import org.understudy.text.TimeSpan;

/**
 * All that a template sees: its {@code view}, the functions {@code msg}, {@code list}, {@code every},
 * {@code prose} and {@code clause}, the texts
 * {@code language}, {@code pageNumber}, {@code pageCount}, {@code digest} and, for headers of bundles, {@code partTitle}.
 */
final class TemplateFunctions {
    private final Messages messages;
    private final Formats formats;
    private final ProseXhtml prose;
    private final ClauseFiles clauses;

    TemplateFunctions(Messages messages, Formats formats, ProseXhtml prose, ClauseFiles clauses) {
        this.messages = messages;
        this.formats = formats;
        this.prose = prose;
        this.clauses = clauses;
    }

    ObjectWrapper wrapper() {
        return new ViewWrapper(formats);
    }

    SimpleHash model(Record view, ObjectWrapper wrapper) {
        var model = new SimpleHash(wrapper);
        model.put("view", view);
        model.put("msg", new MessageFunction(messages));
        model.put("list", (TemplateMethodModelEx) this::list);
        model.put("every", (TemplateMethodModelEx) this::every);
        model.put("prose", (TemplateMethodModelEx) this::prose);
        model.put("clause", clauses);
        model.put("language", messages.language().tag());
        model.put("pageNumber", Marks.mark(Marks.PAGE));
        model.put("pageCount", Marks.mark(Marks.PAGES));
        model.put("partTitle", Marks.mark(Marks.PART));
        model.put("digest", Marks.mark(Marks.DIGEST));
        return model;
    }

    /** {@code list(texts)}: the texts as a list in a sentence; mark-up if one of them is. */
    @SuppressWarnings("rawtypes")
    private Object list(List arguments) throws TemplateModelException {
        if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateSequenceModel sequence)) {
            throw new TemplateModelException("list takes a sequence of texts");
        }
        var texts = new ArrayList<String>();
        var markup = new MarkedUp();
        for (int i = 0; i < sequence.size(); i++) {
            TemplateModel item = sequence.get(i);
            if (item instanceof TemplateXMLOutputModel piece) {
                texts.add(markup.place(piece));
            } else if (item instanceof TemplateScalarModel text) {
                texts.add(text.getAsString());
            } else {
                throw new TemplateModelException("list takes a sequence of texts");
            }
        }
        return markup.result(formats.list(texts));
    }

    /** {@code every(span)}: how often something is, such as <i>every year</i>. */
    @SuppressWarnings("rawtypes")
    private Object every(List arguments) throws TemplateModelException {
        if (arguments.size() != 1
                || !(arguments.get(0) instanceof ViewWrapper.RecordModel model)
                || !(model.view() instanceof TimeSpan span)) {
            throw new TemplateModelException("every takes a time span");
        }
        return new SimpleScalar(formats.every(span));
    }

    /** {@code prose(text, level)}: the author's text, its first headings at a level from 2 to 5. */
    @SuppressWarnings("rawtypes")
    private Object prose(List arguments) throws TemplateModelException {
        if (arguments.size() != 2
                || !(arguments.get(0) instanceof ViewWrapper.ProseModel text)
                || !(arguments.get(1) instanceof TemplateNumberModel level)) {
            throw new TemplateModelException("prose takes a text of the author and a level");
        }
        return XMLOutputFormat.INSTANCE.fromMarkup(
                prose.write(text.prose(), level.getAsNumber().intValue()));
    }
}
