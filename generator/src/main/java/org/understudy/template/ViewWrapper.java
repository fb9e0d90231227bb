package org.understudy.template;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleCollection;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.understudy.plan.Term;
import org.understudy.template.view.Prose;
import org.understudy.template.view.SecretSlot;
import org.understudy.text.Amount;
import org.understudy.text.Formats;
import org.understudy.text.Language;
import org.understudy.text.TimeSpan;

/**
 * Shows views to FreeMarker: components of records, and nothing else of any object. Values are written as a reader of the
 * page's language expects them. What isn't listed here can't get into a template.
 */
final class ViewWrapper implements ObjectWrapper {
    private final Formats formats;

    ViewWrapper(Formats formats) {
        this.formats = formats;
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value == null || value instanceof TemplateModel) {
            return (TemplateModel) value;
        } else if (value instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        } else if (value instanceof SecretSlot slot) {
            return new SimpleScalar(Marks.mark(slot.token()));
        } else if (value instanceof Prose prose) {
            return new ProseModel(prose);
        } else if (value instanceof Record) {
            return new RecordModel((Record) value);
        } else if (value instanceof List<?> list) {
            return new ListModel(list);
        } else if (value instanceof Boolean flag) {
            return flag ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        } else if (value instanceof Integer number) {
            return new SimpleNumber(number);
        }
        return new SimpleScalar(text(value));
    }

    private String text(Object value) throws TemplateModelException {
        if (value instanceof String text) {
            return text;
        } else if (value instanceof Term term) {
            return term.term();
        } else if (value instanceof LocalDate day) {
            return formats.date(day);
        } else if (value instanceof Language language) {
            return language.tag();
        } else if (value instanceof URI address) {
            return address.toString();
        }
        throw new TemplateModelException("a view holds a " + value.getClass().getName());
    }

    /** Prose, to be printed by the function {@code prose}. */
    record ProseModel(Prose prose) implements TemplateModel {}

    /** The components of a record by their names. Time spans and amounts are records too, but print as text. */
    final class RecordModel implements TemplateHashModelEx, freemarker.template.TemplateScalarModel {
        private final Record view;

        RecordModel(Record view) {
            this.view = view;
        }

        Record view() {
            return view;
        }

        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            for (RecordComponent component : view.getClass().getRecordComponents()) {
                if (component.getName().equals(name)) {
                    try {
                        return wrap(component.getAccessor().invoke(view));
                    } catch (ReflectiveOperationException e) {
                        throw new TemplateModelException("can't read " + name, e);
                    }
                }
            }
            throw new TemplateModelException("the view has no “" + name + "”");
        }

        @Override
        public boolean isEmpty() {
            return false;
        }

        @Override
        public int size() {
            return view.getClass().getRecordComponents().length;
        }

        @Override
        public TemplateCollectionModel keys() {
            return new SimpleCollection(
                    Arrays.stream(view.getClass().getRecordComponents())
                            .map(RecordComponent::getName)
                            .toList(),
                    ViewWrapper.this);
        }

        @Override
        public TemplateCollectionModel values() throws TemplateModelException {
            throw new TemplateModelException("a view's values are read by name");
        }

        @Override
        public String getAsString() throws TemplateModelException {
            if (view instanceof TimeSpan span) {
                return formats.span(span);
            } else if (view instanceof Amount amount) {
                return formats.amount(amount);
            }
            throw new TemplateModelException("this is no text: name one of its components");
        }
    }

    private final class ListModel implements TemplateSequenceModel {
        private final List<?> list;

        ListModel(List<?> list) {
            this.list = list;
        }

        @Override
        public @Nullable TemplateModel get(int index) throws TemplateModelException {
            return index >= 0 && index < list.size() ? wrap(list.get(index)) : null;
        }

        @Override
        public int size() {
            return list.size();
        }
    }
}
