package org.understudy.template;

import java.util.List;
import org.understudy.plan.Account;
import org.understudy.plan.Capacity;
import org.understudy.plan.Disclosure;
import org.understudy.plan.Kind;
import org.understudy.plan.Ref;

/** The accounts of a pack that are the author's own. What is held for a customer or an employer is in nobody's estate. */
final class Estate {
    /** In which the author holds what is their own, in the order of the schedules. */
    static final List<Capacity> CAPACITIES = List.of(Capacity.OWN_PRIVATE, Capacity.OWN_BUSINESS, Capacity.JOINT);

    private final Disclosure disclosure;

    Estate(Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    /** All of them, by id. */
    List<Account> own() {
        return disclosure.accounts().stream().filter(it -> it.capacity().own()).toList();
    }

    /** Those held in one capacity, by id. */
    List<Account> own(Capacity capacity) {
        return own().stream().filter(it -> it.capacity() == capacity).toList();
    }

    /** Those that are held for others, by id. */
    List<Account> held() {
        return disclosure.accounts().stream().filter(it -> !it.capacity().own()).toList();
    }

    /** Whether something is an account that is held for others, covered or not. */
    boolean isHeld(Ref ref) {
        return ref.kind() == Kind.ACCOUNTS
                && !disclosure.plan().account(ref).capacity().own();
    }
}
