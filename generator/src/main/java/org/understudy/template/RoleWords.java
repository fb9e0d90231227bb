package org.understudy.template;

import org.understudy.plan.Person.Role;
import org.understudy.template.view.Filing;
import org.understudy.text.Messages;

/** What tasks are called in papers for lawyers: as the law calls them, where it does. */
final class RoleWords {
    private final Filing.Terms terms;
    private final Messages messages;

    RoleWords(LegalViews legal) {
        this.terms = legal.terms();
        this.messages = legal.messages();
    }

    String of(Role.Kind kind) {
        return switch (kind) {
            case PRINCIPAL -> terms.principal();
            case AGENT -> terms.agent();
            case EXECUTOR -> terms.executor();
            default -> messages.get("legal.role." + kind.term());
        };
    }
}
