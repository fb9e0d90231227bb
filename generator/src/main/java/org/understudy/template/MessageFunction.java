package org.understudy.template;

import freemarker.core.TemplateXMLOutputModel;
import freemarker.template.TemplateMethodModelEx;
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
        var markup = new MarkedUp();
        for (Object argument : arguments.subList(1, arguments.size())) {
            values.add(value(argument, markup));
        }
        return markup.result(messages.get(key.getAsString(), values.toArray()));
    }

    private static Object value(Object argument, MarkedUp markup) throws TemplateModelException {
        if (argument instanceof TemplateXMLOutputModel piece) {
            return markup.place(piece);
        } else if (argument instanceof TemplateNumberModel number) {
            return number.getAsNumber();
        } else if (argument instanceof TemplateScalarModel text) {
            return text.getAsString();
        }
        throw new TemplateModelException("msg takes texts, numbers and mark-up");
    }
}
