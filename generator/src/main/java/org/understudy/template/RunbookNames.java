package org.understudy.template;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.understudy.plan.Disclosure;
import org.understudy.plan.Kind;
import org.understudy.plan.LocalText;
import org.understudy.plan.Ref;
import org.understudy.template.view.Mention;
import org.understudy.text.Messages;

/** What steps may name: what the pack may. Everything else is named in general words, so that no step is left out and none tells more than it may. */
final class RunbookNames {
    private final Disclosure disclosure;
    private final Names names;
    private final Messages messages;

    RunbookNames(Disclosure disclosure, Names names, Messages messages) {
        this.disclosure = disclosure;
        this.names = names;
        this.messages = messages;
    }

    boolean mayName(Ref ref) {
        return disclosure.shown(ref);
    }

    /** The name of something, or general words for its kind. */
    Mention name(Ref ref) {
        return ref.kind() == Kind.PACKS && mayName(ref)
                ? new Mention(messages.get("runbook.pack"), Optional.empty())
                : names.nameOrHidden(ref);
    }

    String text(LocalText text) {
        return names.text(text);
    }

    List<Mention> names(Stream<Ref> refs) {
        return refs.map(this::name).distinct().toList();
    }
}
