package org.understudy.template;

import freemarker.core.TemplateXMLOutputModel;
import freemarker.core.XMLOutputFormat;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.ArrayList;
import java.util.List;
import org.understudy.text.Messages;

/**
 * {@code msg("key", …)} in templates: the words of a key with its places filled. Arguments are texts, numbers or mark-up;
 * with mark-up among them the result is mark-up, and the rest is escaped.
 */
final class MessageFunction implements TemplateMethodModelEx {
    /** Stands for the first argument of mark-up while the message is put together; U+E011 for the second … */
    private static final char FIRST_PLACE = '\uE010';

    private final Messages messages;

    MessageFunction(Messages messages) {
        this.messages = messages;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Object exec(List arguments) throws TemplateModelException {
        if (arguments.isEmpty() || !(arguments.get(0) instanceof TemplateScalarModel key)) {
            throw new TemplateModelException("msg needs the key of a message");
        }
        var values = new ArrayList<Object>();
        var markup = new ArrayList<String>();
        for (Object argument : arguments.subList(1, arguments.size())) {
            values.add(value((TemplateModel) argument, markup));
        }
        String text = messages.get(key.getAsString(), values.toArray());
        if (markup.isEmpty()) {
            return new SimpleScalar(text);
        }
        String xhtml = ProseXhtml.escape(text);
        for (int i = 0; i < markup.size(); i++) {
            xhtml = xhtml.replace(String.valueOf((char) (FIRST_PLACE + i)), markup.get(i));
        }
        return XMLOutputFormat.INSTANCE.fromMarkup(xhtml);
    }

    private static Object value(TemplateModel argument, List<String> markup) throws TemplateModelException {
        if (argument instanceof TemplateXMLOutputModel model) {
            markup.add(XMLOutputFormat.INSTANCE.getMarkupString(model));
            return String.valueOf((char) (FIRST_PLACE + markup.size() - 1));
        } else if (argument instanceof TemplateNumberModel number) {
            return number.getAsNumber();
        } else if (argument instanceof TemplateScalarModel text) {
            return text.getAsString();
        }
        throw new TemplateModelException("msg takes texts, numbers and mark-up");
    }
}
